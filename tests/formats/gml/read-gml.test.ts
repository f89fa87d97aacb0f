import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attributesOf, readText, refusalOf } from '../harness/read-text';

const read = (text: string) => readText(text, 'gml');
const refusal = (text: string) => refusalOf(text, 'gml');
const file = (name: string) => readFileSync(new URL(`files/${name}`, import.meta.url), 'utf8');

describe('ids and numbers of GML', () => {
  it('keeps ids as they are written, numbers and texts', async () => {
    const { graph } = await read('graph [ node [ id 012 ] node [ id 9007199254740993 ] node [ id "a b" ] ]');
    expect(graph.nodes.map(({ id }) => id)).toEqual(['012', '9007199254740993', 'a b']);
  });

  it('keeps numbers as numbers where they are the same, and as text where not', async () => {
    const { graph } = await read('graph [ node [ id 1 a +1.5e1 b .5 c 5. d 12345678901234567890 e NaN ] ]');
    expect(attributesOf(graph.nodes[0])).toEqual({
      a: 15,
      b: 0.5,
      c: 5,
      d: '12345678901234567890',
      e: 'NaN',
    });
  });

  it('knows the words of the format in any case, and the direction behind the nodes, too', async () => {
    const { graph } = await read('GRAPH [ Node [ ID 1 ] EDGE [ Source 1 Target 1 ] DIRECTED 1 ]');
    expect(graph).toMatchObject({
      directed: true,
      nodes: [{ id: '1' }],
      edges: [{ source: '1', target: '1' }],
    });
  });

  it('is undirected unless it says otherwise', async () => {
    expect((await read('graph [ ]')).graph.directed).toBe(false);
    expect((await read('graph [ directed 0 ]')).graph.directed).toBe(false);
  });
});

describe('texts of GML', () => {
  it('replaces entities by what they stand for, and leaves alone what is none', async () => {
    const { graph } = await read(
      'graph [ node [ id 1 label "&quot;&#233;&#x1F642;&eacute;&lt;&amp;amp; & &no; &#xD800;" ] ]',
    );
    expect(attributesOf(graph.nodes[0]).label).toBe('"é🙂é<&amp; & &no; &#xD800;');
  });

  it('knows all names of ISO 8859-1', async () => {
    const { graph } = await read('graph [ node [ id 1 a "&nbsp;&yuml;&szlig;&times;&divide;&frac34;" ] ]');
    expect(attributesOf(graph.nodes[0]).a).toBe('\u00a0ÿß×÷¾');
  });

  it('lets texts go over several lines', async () => {
    const { graph } = await read('graph [ node [ id 1 label "a\n# b" ] ]');
    expect(attributesOf(graph.nodes[0]).label).toBe('a\n# b');
  });
});

describe('lists of GML', () => {
  it('takes a key that is repeated as a list, and the mark of networkx for a list of one', async () => {
    const { graph } = await read(file('list-of-one.gml'));
    expect(attributesOf(graph.nodes[0]).names).toEqual(['first']);
    const { graph: other } = await read(file('flavours.gml'));
    expect(attributesOf(other.nodes[1]).tag).toEqual(['wide', 'deep', 'salt']);
  });

  it('knows places, sizes, shapes and colours of nodes, and keeps the rest of their graphics', async () => {
    const { graph } = await read(file('flavours.gml'));
    expect(graph.nodes[0]?.attributes).toEqual([
      ['label', 'source'],
      ['depth', 15],
      ['x', 10.5],
      ['y', -4],
      ['z', 0],
      ['color', '#ff8800'],
      ['shape', 'ellipse'],
      ['size', 30],
      ['graphics', { outline: '#000000' }],
    ]);
    expect(attributesOf(graph.nodes[2]).graphics).toEqual({ w: 30, h: 20 });
  });

  it('knows the group of a node in yEd as its parent', async () => {
    const { graph } = await read(file('flavours.gml'));
    expect(attributesOf(graph.nodes[3]).parent).toBe('text id');
  });

  it('knows the weight that is called value, unless there is one that is called weight', async () => {
    const { graph } = await read(file('flavours.gml'));
    expect(graph.edges.map(attributesOf).slice(1)).toEqual([{ weight: 2.5 }, { weight: 7, value: 1 }, {}]);
    expect(graph.edges[0]).toMatchObject({ id: 'e1' });
  });

  it('keeps names that every object has', async () => {
    const { graph } = await read('graph [ node [ id 1 __proto__ "x" constructor [ __proto__ 2 ] ] ]');
    expect(graph.nodes[0]?.attributes[0]).toEqual(['__proto__', 'x']);
    expect(Object.keys(graph.nodes[0]?.attributes[1]?.[1] as object)).toEqual(['__proto__']);
  });
});

describe('what is amiss in GML', () => {
  it('says what is given twice or not there', async () => {
    const { problems, counts } = await read(file('amiss.gml'));
    expect(problems.map(({ kind, line }) => [kind, line])).toEqual([
      ['odd-value', 3],
      ['repeated-node', 3],
      ['missing-node', 4],
    ]);
    expect(counts).toEqual({ nodes: 1, edges: 1 });
  });

  it('says that only the first graph is read', async () => {
    const { graph, problems } = await read('graph [ node [ id 1 ] ]\ngraph [ node [ id 2 ] ]');
    expect(graph.nodes).toHaveLength(1);
    expect(problems).toMatchObject([{ kind: 'not-kept', line: 2, column: 1 }]);
  });

  it.each([
    ['graph [\n  node [ id 1', '2:14 the text ends early: “node [” is not closed'],
    ['graph [\n  node [ label "a" ]\n]', '2:3 node without “id”'],
    ['graph [\n  edge [ source 1 ]\n]', '2:3 edge without “target”'],
    ['graph [ node [ id 1 label a ] ]', '1:27 expected a number, a text in double quotes or “[”, found “a”'],
    ['graph [ node [ id 1 label "a ] ]', '1:27 a text that is not closed'],
    ['graph [ ] ]', '1:11 expected a key, a word such as “node”'],
    ['Version 1', '1:1 no “graph [ … ]”'],
  ])('refuses %j with its place', async (text, expected) => {
    expect(await refusal(text)).toBe(expected);
  });
});
