import Graph from 'graphology';
import type { SerializedGraph } from 'graphology-types';
import { describe, expect, it } from 'vitest';
import { arbitraryGraph } from '../../graph/mapping/arbitrary-graph';
import fc from '../../properties';
import { readFixture } from '../harness/read-fixture';
import { writeAndRead } from '../harness/write-and-read';

describe('the serialisation of graphology', () => {
  it('is read with edges of both kinds, with keys and without', async () => {
    const { graph, problems } = await readFixture('graphology', 'files/mixed.json');
    expect(problems).toEqual([]);
    expect(graph).toEqual({
      directed: true,
      attributes: [['name', 'Canals']],
      nodes: [
        {
          id: 'lock',
          attributes: [
            ['label', 'Lock'],
            ['x', 1.5],
            ['y', -2],
            ['color', '#ff0000'],
          ],
        },
        { id: 'weir', attributes: [] },
        { id: '__proto__', attributes: [['constructor', true]] },
      ],
      edges: [
        { id: '1', source: 'lock', target: 'weir', attributes: [['weight', 3]] },
        { source: 'lock', target: 'weir', directed: false, attributes: [] },
        { id: 'loop', source: '__proto__', target: '__proto__', attributes: [] },
      ],
    });
  });

  it('of a graph without directions has none', async () => {
    const { graph } = await readFixture('graphology', 'files/undirected.json');
    expect(graph.directed).toBe(false);
    expect(graph.edges).toEqual([{ source: '1', target: '2', attributes: [] }]);
  });

  it('is written as graphology imports it, every node and edge with its direction', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryGraph(), async (awkward) => {
        // Names of methods break the library itself.
        const nodes = awkward.nodes.map(({ attributes }, index) => ({ id: `n${index}`, attributes }));
        const end = (id: string) => `n${awkward.nodes.findIndex((node) => node.id === id)}`;
        const edges = awkward.edges.map(({ source, target, ...rest }) => ({
          ...rest,
          source: end(source),
          target: end(target),
        }));
        const graph = { ...awkward, nodes, edges };
        const { text } = await writeAndRead('graphology', graph);
        const imported = Graph.from(JSON.parse(text) as SerializedGraph);
        const directed = edges.filter((edge) => edge.directed ?? graph.directed).length;
        expect([imported.order, imported.size, imported.directedSize]).toEqual([
          nodes.length,
          edges.length,
          directed,
        ]);
      }),
      { numRuns: 100 },
    );
  });
});
