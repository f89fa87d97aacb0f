import { describe, expect, it } from 'vitest';
import { readFixture } from '../harness/read-fixture';

const ends = async (name: string) => {
  const { graph, found } = await readFixture('d3', `files/${name}.json`);
  return {
    ids: graph.nodes.map(({ id }) => id),
    ends: graph.edges.map((edge) => [edge.source, edge.target]),
    found,
  };
};

const UNSAID = 'direction: not said; from source to target';

describe('nodes and links of D3', () => {
  it('may name nodes by their place, though two are called alike', async () => {
    expect(await ends('by-place')).toEqual({
      ids: ['0', '1', '2'],
      ends: [
        ['0', '1'],
        ['2', '2'],
      ],
      found: [UNSAID, 'links name nodes by their place in the list, from 0'],
    });
  });

  it('may name nodes by their names', async () => {
    expect(await ends('by-name')).toEqual({
      ids: ['Lock', 'Weir'],
      ends: [['Lock', 'Weir']],
      found: [UNSAID, 'nodes have no ids; links name them by “name”'],
    });
  });

  it('may hold the nodes themselves, as a simulation leaves them', async () => {
    expect(await ends('after-simulation')).toEqual({ ids: ['a', 'b'], ends: [['a', 'b']], found: [UNSAID] });
  });

  it('of networkx name nodes by ids, though these are numbers', async () => {
    const { graph, found } = await readFixture('d3', 'files/networkx.json');
    expect(found).toBeUndefined();
    expect(graph.directed).toBe(false);
    expect(graph.attributes).toEqual([
      ['name', 'ring'],
      ['year', 1900],
    ]);
    expect(graph.nodes.map(({ id }) => id)).toEqual(['0', '1', '1e3']);
    expect(graph.edges[0]).toEqual({
      source: '0',
      target: '1',
      attributes: [
        ['weight', 2],
        ['key', 0],
      ],
    });
  });

  it('of networkx today are called edges, which may have ids and directions', async () => {
    const { graph } = await readFixture('d3', 'files/networkx-edges.json');
    expect(graph.edges).toEqual([{ id: 'x', source: 'a', target: 'b', directed: false, attributes: [] }]);
  });

  it('tell of ids that are one text, and of nodes that are not there', async () => {
    const { graph, problems } = await readFixture('d3', 'files/same-text.json');
    expect(graph.nodes.map(({ id }) => id)).toEqual(['1', 'gone']);
    expect(problems.map(({ kind }) => kind)).toEqual(['repeated-node', 'missing-node']);
    const choices = { repeated: 'last', missing: 'leave-out' } as const;
    const chosen = await readFixture('d3', 'files/same-text.json', choices);
    expect(chosen.graph.nodes).toEqual([{ id: '1', attributes: [['n', 'text']] }]);
    expect(chosen.graph.edges).toEqual([]);
  });

  it.each([
    ['node-without-id', 'node without “id”', 2],
    ['infinite', 'not JSON: “-Infinity” is no number of JSON', 2],
    ['link-without-end', 'link without “target”', 2],
  ])('are refused for %s', async (name, message, line) => {
    await expect(readFixture('d3', `broken/${name}.json`)).rejects.toMatchObject({
      message,
      place: { line },
    });
  });
});
