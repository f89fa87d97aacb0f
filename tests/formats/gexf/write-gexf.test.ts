import { describe, expect, it } from 'vitest';
import { readGexf } from '../../../src/formats/gexf/read-gexf';
import { writeGexf } from '../../../src/formats/gexf/write-gexf';
import type { Writable } from '../../../src/formats/format';
import { DEFAULT_CHOICES } from '../../../src/formats/reading/problem';
import type { Attribute, PropertyGraph } from '../../../src/graph/property-graph';
import { arbitraryGraph } from '../../graph/mapping/arbitrary-graph';
import fc from '../../properties';
import { sortedGraph } from '../sorted-graph';

async function write(graph: PropertyGraph): Promise<{ text: string; losses: string[] }> {
  const { files, losses } = await writeGexf({ graph } as Writable);
  return { text: String(files[0].content), losses };
}

const read = async (text: string) => await readGexf([{ name: 'a.gexf', text }], { choices: DEFAULT_CHOICES });

const oneNode = (attributes: Attribute[]): PropertyGraph => ({
  directed: true,
  attributes: [],
  nodes: [{ id: 'a', attributes }],
  edges: [],
});

const back = async (graph: PropertyGraph) => (await read((await write(graph)).text)).graph;

describe('a graph written as GEXF', () => {
  it('is read back as it was, but for attributes of the graph, which are texts', async () => {
    const held = ([name, value]: Attribute) => typeof value === 'string' && /^[a-z_]\w*$/i.test(name);
    await fc.assert(
      fc.asyncProperty(arbitraryGraph(), async (graph) => {
        const { text, losses } = await write(graph);
        const { graph: own, problems } = await read(text);
        const attributes = graph.attributes.filter(held);
        expect(sortedGraph(own)).toEqual(sortedGraph({ ...graph, attributes }));
        expect(problems.filter(({ kind }) => !['alike-ids', 'repeated-edge'].includes(kind))).toEqual([]);
        expect(losses.length).toBe(attributes.length === graph.attributes.length ? 0 : 1);
      }),
      { numRuns: 300 },
    );
  });

  it('has known attributes where GEXF has places for them', async () => {
    const graph: PropertyGraph = {
      directed: true,
      attributes: [['title', 'Two']],
      nodes: [
        {
          id: 'a',
          attributes: [
            ['label', 'A'],
            ['x', 1.5],
            ['y', -2],
            ['z', 3],
            ['size', 4],
            ['color', '#ff000080'],
            ['shape', 'disc'],
            ['kind', 'thing'],
          ],
        },
        { id: 'b', attributes: [['parent', 'a']] },
      ],
      edges: [
        {
          id: 'e',
          source: 'a',
          target: 'b',
          directed: false,
          attributes: [
            ['relation', 'knows'],
            ['weight', 0.5],
            ['thickness', 2],
            ['shape', 'dotted'],
          ],
        },
      ],
    };
    const { text, losses } = await write(graph);
    expect(losses).toEqual([]);
    expect(text).toContain('<node id="a" label="A">');
    expect(text).toContain('<viz:position x="1.5" y="2" z="3"/>');
    expect(text).toContain('<viz:color r="255" g="0" b="0" a="0.502"/>');
    expect(text).toContain('<node id="b" pid="a"/>');
    expect(text).toContain('<edge id="e" source="a" target="b" type="undirected" kind="knows" weight="0.5">');
    expect(sortedGraph(await back(graph))).toEqual(sortedGraph(graph));
  });

  it('keeps all 256 degrees of opacity', async () => {
    for (let opacity = 0; opacity < 255; opacity += 1) {
      const color = `#123456${opacity.toString(16).padStart(2, '0')}`;
      expect((await back(oneNode([['color', color]]))).nodes[0]?.attributes).toEqual([['color', color]]);
    }
  });

  it('keeps times: of nodes, of values, and spells', async () => {
    const attributes: Attribute[] = [
      ['start', '2009-03-01'],
      ['spells', [{ start: '2009-03-01', end: '2009-03-05' }, { timestamp: '2010' }]],
      [
        'price',
        [
          { value: 10, start: '1', end: '2' },
          { value: 11.5, start: '2' },
        ],
      ],
    ];
    const { text, losses } = await write(oneNode(attributes));
    expect(losses).toEqual([]);
    expect(text).toContain('mode="dynamic"');
    expect(sortedGraph(await back(oneNode(attributes)))).toEqual(sortedGraph(oneNode(attributes)));
  });

  it('keeps values of several types under one name, and lists with any text in them', async () => {
    const list = ['', ' a ', 'b,c', '"', '\\', "'", '[x]', '|', '\n', 'ж'];
    const graph = oneNode([['list', list]]);
    graph.nodes.push(
      { id: 'b', attributes: [['list', 1]] },
      { id: 'c', attributes: [['list', '1']] },
      { id: 'd', attributes: [['list', [1, 2.5]]] },
      { id: 'e', attributes: [['list', [true, false]]] },
      { id: 'f', attributes: [['list', []]] },
      { id: 'g', attributes: [['list', 9007199254740991]] },
    );
    expect(await back(graph)).toEqual(graph);
  });

  it('keeps names apart that XML cannot, and names that look like those of others', async () => {
    const graph = oneNode([
      ['\u0000', 'a'],
      ['\u0001', 'b'],
      ['c', 1],
      ['c_3', 'd'],
    ]);
    graph.nodes.push({ id: 'b', attributes: [['c', 'text']] });
    const { graph: own } = await read((await write(graph)).text);
    expect(own.nodes[0]?.attributes).toEqual([
      ['\ufffd', 'a'],
      ['\ufffd_2', 'b'],
      ['c', 1],
      ['c_3', 'd'],
    ]);
    expect(own.nodes[1]?.attributes).toEqual([['c', 'text']]);
  });

  it('says what it cannot hold', async () => {
    const graph = oneNode([
      ['gone', null],
      ['mixed', [1, 'a']],
      ['nested', { a: [1] }],
      ['bell', 'a\u0007b'],
    ]);
    graph.attributes = [['year', 2023]];
    graph.nodes.push({ id: '\u0000', attributes: [] }, { id: '\u0001', attributes: [] });
    graph.edges.push({ source: '\u0000', target: '\u0001', attributes: [] });
    const { text, losses } = await write(graph);
    expect(losses).toEqual([
      'empty values (null), left out: 1',
      'values that are objects or lists of several types, written as text: 2',
      'attributes of the graph as a whole that are no texts or have odd names, left out: 1',
      'ids of nodes with characters that XML cannot hold, written as �: 2',
      'texts with characters that XML cannot hold, written as �: 1',
    ]);
    const { graph: own } = await read(text);
    expect(own.nodes[0]?.attributes).toEqual([
      ['mixed', '[1,"a"]'],
      ['nested', '{"a":[1]}'],
      ['bell', 'a\ufffdb'],
    ]);
    expect(own.nodes.map(({ id }) => id)).toEqual(['a', '\ufffd', '\ufffd_2']);
    expect(own.edges).toEqual([{ source: '\ufffd', target: '\ufffd_2', attributes: [] }]);
  });

  it('is the same bytes each time', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryGraph(), async (graph) => {
        expect(await write(structuredClone(graph))).toEqual(await write(graph));
      }),
      { numRuns: 30 },
    );
  });
});
