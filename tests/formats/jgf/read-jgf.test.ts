import { describe, expect, it } from 'vitest';
import { readFixture } from '../harness/read-fixture';

describe('JSON Graph Format', () => {
  it('of version 1 lists its nodes, and edges may have a direction of their own', async () => {
    const { graph } = await readFixture('jgf', 'files/version-1.json');
    expect(graph).toEqual({
      directed: false,
      attributes: [
        ['type', 'canals'],
        ['label', 'Canals'],
        ['year', 1900],
      ],
      nodes: [
        {
          id: 'lock',
          attributes: [
            ['label', 'Lock'],
            ['depth', 4.5],
          ],
        },
        { id: '7', attributes: [['type', 'weir']] },
      ],
      edges: [
        {
          source: 'lock',
          target: '7',
          attributes: [
            ['relation', 'feeds'],
            ['since', 1901],
          ],
        },
        { id: 'b', source: '7', target: 'lock', directed: true, attributes: [['label', 'back']] },
      ],
    });
  });

  it('of version 2 names its nodes, whatever the names are, and its hyperedges are told', async () => {
    const { graph, problems } = await readFixture('jgf', 'files/version-2.json');
    expect(new Set(graph.nodes.map(({ id }) => id))).toEqual(new Set(['lock', '__proto__', '10']));
    expect(graph.edges).toHaveLength(1);
    expect(problems).toMatchObject([
      {
        kind: 'not-kept',
        line: 6,
        message: 'an edge between several nodes is not kept: “lock”, “10”, “__proto__”',
      },
    ]);
  });

  it('with several graphs is read as one that says which part is of which', async () => {
    const { graph, found, problems } = await readFixture('jgf', 'files/several-graphs.json');
    expect(found).toEqual(['2 graphs, read as one; “graph” says which a node or edge is of']);
    expect(graph.nodes.map(({ id, attributes }) => [id, attributes[0]![1]])).toEqual([
      ['a', 'north'],
      ['b', 'north'],
      ['c', 'South'],
    ]);
    expect(graph.edges.map(({ directed, attributes }) => [directed, attributes])).toEqual([
      [undefined, [['graph', 'north']]],
      [false, [['graph', 'South']]],
    ]);
    expect(problems).toMatchObject([{ kind: 'repeated-node', line: 4 }]);
  });

  it('is refused without ends of edges', async () => {
    await expect(readFixture('jgf', 'broken/edge-without-target.json')).rejects.toMatchObject({
      message: 'edge without “target”',
      place: { line: 2, column: 2 },
    });
  });
});
