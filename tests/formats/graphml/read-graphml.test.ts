import { describe, expect, it } from 'vitest';
import { Refused } from '../../../src/formats/reading/refused';
import type { Attribute } from '../../../src/graph/property-graph';
import { readFixture } from '../harness/read-fixture';

const open = (name: string) => readFixture('graphml', `files/${name}`);

const attributesOf = (nodes: { id: string; attributes: Attribute[] }[], id: string) =>
  nodes.find((node) => node.id === id)?.attributes;

describe('a GraphML file', () => {
  it('has values of the types that its keys declare, and those of all nodes', async () => {
    const { graph } = await open('everything.graphml');
    expect(graph.attributes).toEqual([
      ['desc', 'Ships and harbours'],
      ['title', 'Fleet'],
      ['id', 'G'],
      ['desc_2', 'of one sea'],
      ['place', 'nowhere'],
    ]);
    expect(attributesOf(graph.nodes, '012')).toEqual([
      ['desc', 'The first'],
      ['tonnage', 5200],
      ['afloat', true],
      ['sign', '<svg width="2"><text>A &amp; B</text></svg>'],
      ['color', '#ff8800'],
      ['__proto__', 'yes'],
      ['imo', '9007199254740993'],
      ['kind', 'ship'],
      ['ports', ['North', 'Gate', 'South']],
    ]);
    expect(attributesOf(graph.nodes, '12')).toEqual([
      ['kind', 'harbour'],
      ['afloat', false],
      ['locator', 'https://example.org/harbour.xml'],
    ]);
    expect(attributesOf(graph.nodes, '__proto__')).toContainEqual(['sign', 'a < b & c']);
  });

  it('has edges with ports and directions, and hyperedges as nodes, which is said', async () => {
    const { graph, found, problems } = await open('everything.graphml');
    expect(graph.edges).toEqual([
      {
        id: 'e1',
        source: '012',
        target: '12',
        attributes: [
          ['weight', 2.5],
          ['sourceport', 'North'],
        ],
      },
      { source: '012', target: '12', directed: false, attributes: [] },
      { id: 'e3', source: '12', target: '12', attributes: [] },
      {
        source: '012',
        target: 'h1',
        attributes: [
          ['role', 'signs'],
          ['port', 'South'],
        ],
      },
      { source: 'h1', target: '12', attributes: [] },
      { source: '__proto__', target: 'h1', directed: false, attributes: [] },
      { source: '012', target: 'hyperedge', directed: false, attributes: [] },
    ]);
    expect(attributesOf(graph.nodes, 'h1')).toEqual([
      ['treaty', 'Pact'],
      ['kind', 'hyperedge'],
    ]);
    expect(found).toEqual([
      'hyperedges: 2, each read as a node of the kind “hyperedge” with an edge for each end',
    ]);
    expect(problems.map(({ kind, message, line }) => `${kind} ${line} ${message}`)).toEqual([
      'not-kept 5 descriptions of keys: not kept (once)',
      'not-kept 28 data of ports: not kept (once)',
    ]);
  });

  it('may have graphs inside nodes and beside each other, each with its own direction', async () => {
    const { graph, found } = await open('nested-and-several.graphml');
    const parents = graph.nodes.map(({ id, attributes }) => [
      id,
      attributes.find(([name]) => name === 'parent')?.[1],
    ]);
    expect(parents).toEqual([
      ['a', undefined],
      ['a::b', 'a'],
      ['a::b::c', 'a::b'],
      ['a::d', 'a'],
      ['e', undefined],
      ['f', undefined],
    ]);
    expect(attributesOf(graph.nodes, 'a')).toEqual([['note', 'inside a']]);
    expect(graph.edges.map(({ source, target, directed }) => [source, target, directed])).toEqual([
      ['a::b', 'a::d', true],
      ['a::b::c', 'e', undefined],
      ['f', 'a', true],
      ['f', 'e', undefined],
    ]);
    expect(found).toEqual(['graphs: 2, read as one']);
  });

  it('may be drawn by yEd: labels, places of middles, colours, shapes, groups, lines', async () => {
    const { graph, problems } = await open('yed.graphml');
    expect(attributesOf(graph.nodes, 'n0')).toEqual([
      ['url', 'https://example.org'],
      ['description', 'The ministry'],
      ['x', 130],
      ['y', -5],
      ['width', 60],
      ['height', 30],
      ['color', '#ffcc00'],
      ['label', 'Ministry of\nTransport'],
      ['label_2', 'second'],
      ['shape', 'roundrectangle'],
    ]);
    expect(attributesOf(graph.nodes, 'n1')).toEqual([
      ['x', 25],
      ['y', 25],
      ['width', 50],
      ['height', 50],
      ['label', 'closed'],
      ['yfiles.foldertype', 'group'],
    ]);
    expect(attributesOf(graph.nodes, 'n1::n0')).toContainEqual([
      'configuration',
      'com.yworks.flowchart.decision',
    ]);
    expect(attributesOf(graph.nodes, 'n1::n0')).toContainEqual(['parent', 'n1']);
    expect(attributesOf(graph.nodes, 'n1::n1')).toContainEqual(['AttributeLabel', 'tonnage']);
    expect(graph.edges).toEqual([
      {
        id: 'e0',
        source: 'n0',
        target: 'n1::n0',
        attributes: [
          ['color', '#ff0000'],
          ['shape', 'dashed'],
          ['thickness', 2],
          ['sourceArrow', 'none'],
          ['targetArrow', 'standard'],
          ['label', 'reports to'],
          [
            'points',
            [
              [130, 60],
              [10, 60],
            ],
          ],
        ],
      },
    ]);
    expect(problems.every(({ kind }) => kind === 'not-kept')).toBe(true);
    expect(problems.map(({ message }) => message)).toContain('<BorderStyle> of yEd: not kept (once)');
  });

  it('may come from Neo4j: its labels are kinds, its types relations', async () => {
    const { graph } = await open('neo4j.graphml');
    expect(attributesOf(graph.nodes, 'n0')).toEqual([
      ['kind', ['Person', 'Manager']],
      ['born', 1964],
      ['name', 'Ida'],
    ]);
    expect(attributesOf(graph.nodes, 'n1')).toEqual([['kind', 'Person']]);
    expect(graph.edges.map(({ attributes }) => attributes)).toEqual([
      [['relation', 'KNOWS']],
      [['relation', 'LIKES']],
    ]);
  });

  it('may come from Gephi: three keys are one colour, and y leads upwards', async () => {
    const { graph } = await open('gephi.graphml');
    expect(attributesOf(graph.nodes, 'a')).toEqual([
      ['label', 'A'],
      ['size', 10],
      ['x', 1.5],
      ['color', '#ff0080'],
      ['y', 2.5],
    ]);
    expect(graph.edges[0]?.attributes).toEqual([
      ['label', 'meets'],
      ['weight', 3],
    ]);
  });

  it('is read with notes on what is odd in it, each with its place', async () => {
    const { graph, problems } = await open('odd-values.graphml');
    expect(problems.map(({ kind, line, column }) => `${kind} ${line}:${column}`)).toEqual([
      'odd-value 3:3',
      'odd-value 5:18',
      'odd-value 5:44',
      'repeated-node 6:5',
      'odd-value 7:39',
      'not-kept 5:67',
      'missing-node 7:5',
    ]);
    expect(attributesOf(graph.nodes, 'a')).toEqual([
      ['count', 'many'],
      ['d9', 'x'],
    ]);
  });
});

describe('a GraphML file is refused', () => {
  it.each([
    ['raw-ampersand', 2, 24, /“&”/],
    ['entity-bomb', 2, 1, /document type/],
    ['external-entity', 1, 1, /document type/],
    ['prefix-unknown', 1, 61, /prefix/],
    ['too-deep', 1, 5501, /deeper/],
    ['node-without-id', 1, 40, /<node> without “id”/],
    ['edge-without-source', 2, 3, /<edge> without “source”/],
    ['end-without-node', 1, 51, /<endpoint> without “node”/],
    ['data-without-key', 1, 53, /<data> without “key”/],
    ['cut-off', 2, 1, /unclosed/],
    ['no-graph', 1, 1, /no <graph>/],
  ])('%s, on line %i', async (name, line, column, words) => {
    const error: unknown = await readFixture('graphml', `broken/${name}.graphml`).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(Refused);
    expect((error as Refused).place).toEqual({ line, column });
    expect((error as Refused).message).toMatch(words);
  });
});
