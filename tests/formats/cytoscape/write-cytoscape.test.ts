import cytoscape, { type ElementsDefinition } from 'cytoscape';
import { describe, expect, it } from 'vitest';
import { arbitraryGraph } from '../../graph/mapping/arbitrary-graph';
import type { Attribute, PropertyGraph } from '../../../src/graph/property-graph';
import fc from '../../properties';
import { writeAndRead } from '../harness/write-and-read';

const harbour: PropertyGraph = {
  directed: true,
  attributes: [['title', 'Harbour']],
  nodes: [
    {
      id: 'port',
      attributes: [
        ['label', 'Port'],
        ['x', 1],
        ['y', -2.5],
      ],
    },
    { id: 'quay', attributes: [['parent', 'port']] },
  ],
  edges: [
    { id: 'e', source: 'port', target: 'quay', attributes: [['weight', 2]] },
    { source: 'quay', target: 'quay', directed: false, attributes: [] },
  ],
};

describe('JSON written for Cytoscape', () => {
  it('is read back as it was', async () => {
    const { graph, losses } = await writeAndRead('cytoscape', harbour);
    expect(graph).toEqual(harbour);
    expect(losses).toEqual([]);
  });

  it('is taken by Cytoscape.js itself, every node and edge of it', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryGraph(), async (graph) => {
        const { text, losses } = await writeAndRead('cytoscape', graph);
        fc.pre(!losses.some((loss) => loss.includes('which Cytoscape.js leaves out')));
        const { elements } = JSON.parse(text) as { elements: ElementsDefinition };
        const core = cytoscape({ headless: true, elements });
        expect([core.nodes().length, core.edges().length]).toEqual([graph.nodes.length, graph.edges.length]);
        core.destroy();
      }),
      { numRuns: 300 },
    );
  });

  it('leaves out ids of edges that stand elsewhere, and says so', async () => {
    const edge = { source: 'port', target: 'quay', attributes: [] };
    const edges = [
      { id: 'port', ...edge },
      { id: 'a', ...edge },
      { id: 'a', ...edge },
    ];
    const { graph, losses } = await writeAndRead('cytoscape', { ...harbour, edges });
    expect(losses).toEqual(['ids of edges that stand elsewhere, too: 2']);
    expect(graph.edges.map(({ id }) => id)).toEqual([undefined, 'a', undefined]);
  });

  it('gives other names to attributes that are called as the parts of an element are', async () => {
    const attributes: Attribute[] = [
      ['source', 'UN'],
      ['source_2', 'kept'],
      ['size', Infinity],
    ];
    const edges = [{ source: 'port', target: 'quay', attributes }];
    const { graph, losses } = await writeAndRead('cytoscape', { ...harbour, edges });
    expect(graph.edges[0]!.attributes).toEqual([
      ['source_3', 'UN'],
      ['source_2', 'kept'],
      ['size', 'Infinity'],
    ]);
    expect(losses).toEqual([
      'attributes “source” of edges, which are called “source_3”: 1',
      'numbers that are infinite or none, which are written as text: 1',
    ]);
  });

  it('says where names that are numbers change the order of attributes', async () => {
    const nodes: PropertyGraph['nodes'] = [
      {
        id: 'a',
        attributes: [
          ['b', 1],
          ['7', 2],
        ],
      },
    ];
    const { losses } = await writeAndRead('cytoscape', { ...harbour, nodes, edges: [] });
    expect(losses).toEqual(['order of attributes that have numbers for names, of nodes: 1']);
  });
});
