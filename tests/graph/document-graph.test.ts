import { describe, expect, it } from 'vitest';
import { DocumentGraph } from '../../src/graph/document-graph';
import { guessMapping } from '../../src/graph/mapping/guess-mapping';
import { toAtlasDocument } from '../../src/graph/mapping/to-atlas-document';
import type { PropertyGraph } from '../../src/graph/property-graph';
import { makeGeography } from '../../src/cli/geography';
import { prototypeNames } from '../formats/harness/prototypes';
import fc from '../properties';
import { arbitraryGraph, AWKWARD } from './mapping/arbitrary-graph';

const geography = makeGeography();

function graphOf(graph: PropertyGraph): DocumentGraph {
  const mapping = guessMapping(graph, geography);
  const options = { mapping, geography, id: 'own', title: 'A file', hash: '0'.repeat(12) };
  return new DocumentGraph(toAtlasDocument(graph, options).document);
}

/** Each id is linked with every id, itself too. */
const everyIdWithEvery: PropertyGraph = {
  directed: true,
  attributes: [],
  nodes: AWKWARD.map((id) => ({ id, attributes: [] })),
  edges: AWKWARD.flatMap((source) => AWKWARD.map((target) => ({ source, target, attributes: [] }))),
};

describe('the graph of a document, of which graphology alone pollutes prototypes', () => {
  it('takes names of every object as ids like any other, and leaves all prototypes as they are', () => {
    const before = prototypeNames();
    const graph = graphOf(everyIdWithEvery);
    for (const id of AWKWARD) {
      expect(graph.node(id)?.id).toBe(id);
      expect(graph.neighbours(id).sort()).toEqual([...AWKWARD].sort());
      expect(graph.edgesOf(id)).toHaveLength(2 * AWKWARD.length - 1);
    }
    expect(prototypeNames()).toBe(before);
  });

  it('has all nodes and edges of any file', () => {
    fc.assert(
      fc.property(arbitraryGraph(), (own) => {
        const graph = graphOf(own);
        expect(graph.graphology.order).toBe(graph.document.nodes.length);
        expect(graph.graphology.size).toBe(graph.document.edges.length);
        for (const { id } of own.nodes) expect(graph.node(id)?.id).toBe(id);
      }),
    );
  });
});
