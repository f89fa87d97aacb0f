import { describe, expect, it } from 'vitest';
import type { Mapping } from '../../src/graph/mapping/mapping';
import { MOST_IN_PART, partOfGraph, type Part } from '../../src/graph/part-of-graph';
import type { PropertyGraph } from '../../src/graph/property-graph';

const MAPPING: Mapping = { nodes: { kind: 'kind' }, edges: {}, kinds: {} };

/** a–b–c–d–e in a row, a also linked with itself and twice with b; every other is odd. */
const ROW: PropertyGraph = {
  directed: true,
  attributes: [['title', 'Row']],
  nodes: ['a', 'b', 'c', 'd', 'e'].map((id, index) => ({
    id,
    attributes: [['kind', index % 2 ? 'odd' : 'even']],
  })),
  edges: ['aa', 'ab', 'ab', 'bc', 'cd', 'de'].map(([source, target]) => ({
    source: source!,
    target: target!,
    attributes: [],
  })),
};

const idsOf = (part: Part, graph = ROW) => partOfGraph(graph, MAPPING, part).nodes.map(({ id }) => id);

describe('a part of a graph', () => {
  it('is what lies around some nodes, as many steps as asked for', () => {
    expect(idsOf({ by: 'neighbourhood', nodes: ['c'], steps: 1 })).toEqual(['b', 'c', 'd']);
    expect(idsOf({ by: 'neighbourhood', nodes: ['a', 'e'], steps: 1 })).toEqual(['a', 'b', 'd', 'e']);
    expect(idsOf({ by: 'neighbourhood', nodes: ['c'], steps: 2 })).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(idsOf({ by: 'neighbourhood', nodes: ['gone'], steps: 3 })).toEqual([]);
  });

  it('is a kind', () => {
    expect(idsOf({ by: 'kind', kind: 'odd' })).toEqual(['b', 'd']);
  });

  it('has all edges between its nodes, loops and repeats too, and what the graph says of itself', () => {
    const part = partOfGraph(ROW, MAPPING, { by: 'neighbourhood', nodes: ['a'], steps: 1 });
    expect(part.edges.map(({ source, target }) => source + target)).toEqual(['aa', 'ab', 'ab']);
    expect([part.directed, part.attributes]).toEqual([true, ROW.attributes]);
  });

  it.each<Part>([
    { by: 'links' },
    { by: 'kind', kind: '' },
    { by: 'neighbourhood', nodes: ['n9'], steps: 2 },
  ])('has no more nodes than can be read, the best connected or nearest of them: %j', (part) => {
    const count = MOST_IN_PART + 500;
    const nodes = Array.from({ length: count }, (_, index) => ({ id: `n${index}`, attributes: [] }));
    const edges = nodes.map(({ id }) => ({ source: id, target: 'n9', attributes: [] }));
    const ids = idsOf(part, { ...ROW, nodes, edges });
    expect(ids).toHaveLength(MOST_IN_PART);
    expect(ids).toContain('n9');
  });
});
