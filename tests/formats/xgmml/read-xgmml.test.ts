import { describe, expect, it } from 'vitest';
import { Refused } from '../../../src/formats/reading/refused';
import { readFixture } from '../harness/read-fixture';

const open = (name: string) => readFixture('xgmml', `files/${name}`);

describe('an XGMML file', () => {
  it('of Cytoscape has attributes of all types, places and looks', async () => {
    const { graph } = await open('cytoscape.xgmml');
    expect(graph.directed).toBe(true);
    expect(graph.attributes).toEqual([
      ['id', '52'],
      ['label', 'Fleet'],
      ['documentVersion', '3.0'],
      ['description', 'Ships & harbours'],
      ['date', '2024-02-29 10:00:00'],
      ['sea', 'North'],
    ]);
    expect(graph.nodes[0]).toEqual({
      id: '012',
      attributes: [
        ['label', 'Aurora'],
        ['weight', 2.5],
        ['tonnage', 5200],
        ['draught', 7.25],
        ['afloat', true],
        ['flags', ['red', 'blue']],
        ['built', { year: 1999, yard: 'Kiel' }],
        ['__proto__', 'yes'],
        ['note', 'as text'],
        ['x', 100.5],
        ['y', -20],
        ['z', 0],
        ['width', 60],
        ['height', 30],
        ['color', '#ff8800'],
        ['shape', 'ELLIPSE'],
        ['borderWidth', 2],
        ['borderColor', '#000000'],
      ],
    });
  });

  it('of Cytoscape has the interactions of edges as their relations', async () => {
    const { graph, problems } = await open('cytoscape.xgmml');
    expect(graph.edges).toEqual([
      {
        id: 'e1',
        source: '012',
        target: '12',
        attributes: [
          ['label', 'Aurora (sails to) Borea'],
          ['weight', 0.5],
          ['relation', 'sails to'],
          ['thickness', 3],
          ['color', '#00ff00'],
        ],
      },
      { source: '12', target: '12', directed: false, attributes: [] },
    ]);
    expect(problems.map(({ kind, message, line }) => `${kind} ${line} ${message}`)).toEqual([
      'not-kept 12 look “NETWORK_BACKGROUND_PAINT”: not kept (once)',
      'not-kept 27 look “NODE_LABEL”: not kept (once)',
      'not-kept 34 look “curved”: not kept (once)',
    ]);
  });

  it('may have graphs inside nodes, and name nodes in them that stand elsewhere', async () => {
    const { graph, problems } = await open('nested.xgmml');
    expect(graph.directed).toBe(false);
    expect(graph.nodes).toEqual([
      {
        id: 'a',
        attributes: [
          ['label', 'Ministry'],
          ['label_2', 'inside'],
          ['floor', 2],
        ],
      },
      {
        id: 'b',
        attributes: [
          ['label', 'Department'],
          ['parent', 'a'],
        ],
      },
      {
        id: 'c',
        attributes: [
          ['label', 'Desk'],
          ['parent', 'b'],
        ],
      },
      {
        id: 'd',
        attributes: [
          ['label', 'Office'],
          ['parent', 'a'],
        ],
      },
      { id: 'e', attributes: [['label', 'Unit']] },
      { id: 'without id', attributes: [['label', 'without id']] },
    ]);
    expect(graph.edges.map(({ source, target }) => `${source}>${target}`)).toEqual(['b>d', 'e>without id']);
    expect(problems.map(({ message }) => message)).toEqual([
      'edges that are named again: not kept (once)',
      'second and further places of a node inside others: not kept (once)',
    ]);
  });

  it('may have a document type, which is not fetched, and values that are odd', async () => {
    const { graph, problems, counts } = await open('punin.xgmml');
    expect(counts).toEqual({ nodes: 2, edges: 2 });
    expect(graph.attributes).toEqual([['Vendor', 'made by hand']]);
    expect(graph.nodes[0]?.attributes).toEqual([
      ['label', 'one'],
      ['weight', 'many'],
      ['visits', 'none'],
    ]);
    expect(graph.edges[0]?.attributes).toEqual([
      ['weight', 3],
      ['label', 'leads to'],
    ]);
    expect(problems.map(({ kind, line, column }) => `${kind} ${line}:${column}`)).toEqual([
      'odd-value 4:42',
      'missing-node 7:3',
    ]);
  });
});

describe('an XGMML file is refused', () => {
  it.each([
    ['raw-ampersand', 2, 30, /“&”/],
    ['entity-bomb', 1, 1, /document type/],
    ['too-deep', 1, 2133, /deeper/],
    ['node-without-id', 1, 8, /<node> without “id”/],
    ['edge-without-target', 2, 3, /<edge> without “target”/],
    ['cut-off', 2, 1, /unclosed/],
  ])('%s, on line %i', async (name, line, column, words) => {
    const error: unknown = await readFixture('xgmml', `broken/${name}.xgmml`).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(Refused);
    expect((error as Refused).place).toEqual({ line, column });
    expect((error as Refused).message).toMatch(words);
  });
});
