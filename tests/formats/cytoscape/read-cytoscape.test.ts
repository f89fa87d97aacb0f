import { describe, expect, it } from 'vitest';
import { readFixture } from '../harness/read-fixture';

describe('JSON of Cytoscape', () => {
  it('of its desktop program has places, names and what the program writes beside them', async () => {
    const { graph, problems } = await readFixture('cytoscape', 'files/nodes-and-edges.cyjs');
    expect(problems).toEqual([]);
    expect(graph.attributes).toContainEqual(['generated_by', 'cytoscape-3.10.1']);
    expect(graph.nodes[1]).toEqual({
      id: '64',
      attributes: [
        ['shared_name', 'Quay'],
        ['name', 'Quay'],
        ['SUID', 64],
        ['selected', true],
        ['x', 80],
        ['y', 10],
      ],
    });
    expect(graph.edges[0]).toMatchObject({ id: '66', source: '62', target: '64' });
    expect(graph.edges[0]!.attributes).toContainEqual(['interaction', 'holds']);
  });

  it('may be a bare list, in which two ends make an edge', async () => {
    const { graph } = await readFixture('cytoscape', 'files/bare-list.json');
    expect(graph.nodes.map(({ id }) => id)).toEqual(['fleet', 'tug', 'barge']);
    expect(graph.edges).toEqual([
      {
        id: 'tow',
        source: 'tug',
        target: 'barge',
        attributes: [
          ['weight', 2.5],
          ['style', { 'line-color': 'red' }],
        ],
      },
      { source: 'tug', target: 'tug', attributes: [] },
    ]);
  });

  it('has parents, classes and locks, and places that go before numbers of the same name', async () => {
    const { graph } = await readFixture('cytoscape', 'files/bare-list.json');
    expect(graph.nodes[1]!.attributes).toEqual([
      ['parent', 'fleet'],
      ['label', 'Tug'],
      ['classes', 'small red'],
      ['locked', true],
      ['x', 1],
      ['y', 2],
    ]);
    expect(graph.nodes[2]!.attributes).toContainEqual(['data x', 'east']);
  });

  it('says nothing of elements that were left as they are made', async () => {
    const { graph } = await readFixture('cytoscape', 'files/saved-state.json');
    expect(graph.nodes[0]!.attributes).toEqual([
      ['x', 0],
      ['y', 0],
    ]);
    expect(graph.attributes.map(([name]) => name)).toEqual(['style', 'zoomingEnabled', 'zoom', 'pan']);
  });

  it('of networkx says whether edges have a direction', async () => {
    const { graph } = await readFixture('cytoscape', 'files/networkx.json');
    expect(graph.directed).toBe(false);
    expect(graph.attributes).toEqual([['name', 'ring']]);
    expect(graph.edges.map(({ directed }) => directed)).toEqual([undefined, true]);
  });

  it('keeps ids as they are written', async () => {
    const { graph, problems } = await readFixture('cytoscape', 'files/odd-ids.json');
    expect(graph.nodes.map(({ id }) => id)).toEqual([
      '9007199254740993',
      '9007199254740992',
      '__proto__',
      '1.0',
      '1',
    ]);
    expect(graph.nodes[0]!.attributes).toEqual([
      ['__proto__', 'kept'],
      ['constructor', 1],
    ]);
    expect(graph.edges[0]).toMatchObject({ source: '9007199254740993', target: '__proto__' });
    expect(problems).toEqual([]);
  });
});
