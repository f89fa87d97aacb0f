import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attributesOf, readText, refusalOf } from '../harness/read-text';

const read = (text: string) => readText(text, 'dot');
const file = (name: string) => readFileSync(new URL(`files/${name}`, import.meta.url), 'utf8');
type Graph = Awaited<ReturnType<typeof read>>['graph'];
const ids = ({ nodes }: Graph) => nodes.map(({ id }) => id);
const links = ({ edges }: Graph) => edges.map(({ source, target }) => `${source} ${target}`);
const first = async (statement: string) =>
  attributesOf((await read(`digraph { ${statement} }`)).graph.nodes[0]);

describe('names of DOT', () => {
  it('are words, numbers, texts in quotes and HTML, as they are written', async () => {
    const { graph } = await read(String.raw`graph { élan_1; -.5; 1.50; "a \"b\" \\ \n"; <<i>x</i>>; "1" }`);
    expect(ids(graph)).toEqual(['élan_1', '-.5', '1.50', 'a "b" \\\\ \\n', '<i>x</i>', '1']);
  });

  it('may be put together and go over lines', async () => {
    expect(ids((await read('graph { "a" + "b" /* and */ + "c"; "d\\\ne" }')).graph)).toEqual(['abc', 'de']);
  });

  it('may be those that every object has', async () => {
    const { graph } = await read('digraph { __proto__ -> constructor [__proto__=1] }');
    expect(links(graph)).toEqual(['__proto__ constructor']);
    expect(graph.edges[0]?.attributes).toEqual([['__proto__', 1]]);
  });
});

describe('edges of DOT', () => {
  it('go along chains and from each to each of subgraphs', async () => {
    const { graph } = await read('graph { a -- {b c} -- d; subgraph s {e}; subgraph s {f} -- a }');
    expect(links(graph)).toEqual(['a b', 'a c', 'b d', 'c d', 'e a', 'f a']);
  });

  it('keep the ports at their ends', async () => {
    const { graph } = await read('digraph { a:p:ne -> b:sw [x=1] }');
    expect(attributesOf(graph.edges[0])).toEqual({ tailport: 'p:ne', headport: 'sw', x: 1 });
  });

  it('may be of the other kind of direction', async () => {
    const { graph } = await read('digraph { a -> b [dir=none]; a -> b [dir=both]; a -> b [dir=back] }');
    expect(graph.edges.map(({ directed, attributes }) => [directed, attributes])).toEqual([
      [false, []],
      [undefined, [['dir', 'both']]],
      [undefined, [['dir', 'back']]],
    ]);
    expect((await read('graph { a -- b [dir=forward] }')).graph.edges[0]?.directed).toBe(true);
  });

  it('are laid on each other where the graph is strict or the key is the same', async () => {
    const { graph, found } = await read('strict graph { a -- b [x=1]; b -- a [y=2] }');
    expect(graph.edges.map(attributesOf)).toEqual([{ x: 1, y: 2 }]);
    expect(found).toEqual(['edges given again, and laid on the one before: 1']);
    const keyed = await read('digraph { a->b [key=1]; b->a [key=1]; a->b [key=1 z=3]; a->b; a->b }');
    expect(keyed.graph.edges.map(attributesOf)).toEqual([{ key: 1, z: 3 }, { key: 1 }, {}, {}]);
  });
});

describe('defaults of DOT', () => {
  it('hold for what is met after them, within their braces', async () => {
    const { graph } = await read(
      'graph { a; node [k=1]; b; { node [k=2 l=3]; c; a } d; node [k=4]; b [m=5]; e; edge [w=1]; a -- e }',
    );
    expect(graph.nodes.map((node) => [node.id, attributesOf(node)])).toEqual([
      ['a', {}],
      ['b', { k: 1, m: 5 }],
      ['c', { k: 2, l: 3 }],
      ['d', { k: 1 }],
      ['e', { k: 4 }],
    ]);
    expect(graph.edges.map(attributesOf)).toEqual([{ w: 1 }]);
  });
});

describe('values of DOT', () => {
  it('are numbers and truth values where they are plain, and texts where they are not', async () => {
    expect(await first('n [a=1.5, b="1.5", c=007, d=true, e="true", f=False, g=12345678901234567890, h=""]')).toEqual({
      a: 1.5, b: '1.5', c: '007', d: true, e: 'true', f: false, g: '12345678901234567890', h: '',
    }); // prettier-ignore
  });

  it('of labels have their escapes and entities replaced', async () => {
    expect(await first('n [label="\\N: a\\nb\\lc\\r &lt;\\\\N&eacute;\\q"]')).toEqual({
      label: 'n: a\nb\nc\n <\\Néq',
    });
    expect(await first('n [label="one\\ltwo\\l"]')).toEqual({ label: 'one\ntwo' });
    expect(await first('n [label="\\N"]')).toEqual({});
    const { graph } = await read('digraph G { label="\\G"; a -> b [label="\\E of \\G from \\T to \\H"] }');
    expect(attributesOf(graph)).toEqual({ label: 'G', name: 'G' });
    expect(attributesOf(graph.edges[0])).toEqual({ label: 'a->b of G from a to b' });
  });

  it('in HTML are read as words, kept as they are, and told', async () => {
    const { graph, problems } = await read('graph { n [label=<<b>A</b>&amp;B<br/>  <td>c</td><td>d</td>>] }');
    expect(attributesOf(graph.nodes[0])).toEqual({
      label: 'A&B\nc d',
      htmlLabel: '<b>A</b>&amp;B<br/>  <td>c</td><td>d</td>',
    });
    expect(problems).toMatchObject([{ kind: 'not-kept', line: 1, column: 18 }]);
  });

  it('are places in points, turned so that y goes down', async () => {
    expect(await first('n [pos="1.5,-2"]')).toEqual({ x: 1.5, y: 2 });
    expect(await first('n [pos="1,2e1,3!"]')).toEqual({ x: 1, y: -20, z: 3, pin: true });
    expect(await first('n [pos="1,2,"]')).toEqual({ pos: '1,2,' });
    expect(await first('n [pos="near"]')).toEqual({ pos: 'near' });
  });

  it.each([
    ['red', '#ff0000'],
    ['Green', '#00ff00'],
    ['/svg/green', '#008000'],
    ['gray37', '#5e5e5e'],
    ['#ABCDEF80', '#abcdef80'],
    ['0.5 1.0 0.5', '#008080'],
    ['0,0,1', '#ffffff'],
    ['transparent', '#ffffff00'],
    ['red:blue', 'red:blue'],
    ['0.5 2 1', '0.5 2 1'],
    ['gray101', 'gray101'],
  ])('are colours: %s', async (written, colour) => {
    expect(await first(`n [color="${written}"]`)).toEqual({ color: colour });
  });

  it('are the colour of what is filled before that of its border', async () => {
    expect(await first('n [color=black, fillcolor=white, style=filled]')).toEqual({
      pencolor: '#000000',
      color: '#ffffff',
    });
    expect(await first('n [fillcolor=white, style="filled,bold"]')).toEqual({
      color: '#ffffff',
      style: 'filled,bold',
    });
  });
});

describe('clusters of DOT', () => {
  it('are nodes that others lie in, but not counted', async () => {
    const { graph, counts, found, problems } = await read(file('clusters.gv'));
    const parents = graph.nodes.map(({ id, attributes }) => [id, attributesOf({ attributes }).parent]);
    expect(parents).toEqual([
      ['outside', undefined],
      ['ministry', 'cluster_state'],
      ['agency', 'cluster_state'],
      ['office', 'cluster_inner_2'],
      ['council', undefined],
      ['court', 'named'],
      ['cluster_inner', undefined],
      ['cluster_state', undefined],
      ['cluster_inner_2', 'cluster_state'],
      ['named', undefined],
    ]);
    expect(attributesOf(graph.nodes[7])).toEqual({
      kind: 'cluster',
      label: 'The state',
      bgcolor: 'lightyellow',
    });
    expect(counts).toEqual({ nodes: 7, edges: 3 });
    expect(found).toEqual(['clusters: 3, read as nodes that others lie in']);
    expect(problems).toMatchObject([{ kind: 'not-kept', line: 10 }]);
  });

  it('hold a node that was met outside before', async () => {
    const { graph } = await read('graph { a; subgraph cluster_x { a } subgraph cluster_y { a } }');
    expect(attributesOf(graph.nodes[0])).toEqual({ parent: 'cluster_x' });
  });
});

describe('DOT files', () => {
  it('with several graphs are parsed whole, and the first is read', async () => {
    const { graph, problems } = await read('graph one { a }\ndigraph two { b -> c }\n');
    expect(ids(graph)).toEqual(['a']);
    expect(problems).toMatchObject([{ kind: 'not-kept', line: 2, column: 1 }]);
    expect(await refusalOf('graph one { a }\ndigraph two { b -> \n', 'dot')).toMatch(
      /^3:1 the text ends early/,
    );
  });

  it.each([
    ['graph {\n  a -> b\n}', '2:5 an edge “->” in a graph'],
    ['digraph {\n  a -- b\n}', '2:5 an edge “--” in a digraph'],
    ['graph {\n  3d\n}', '2:3 a name that begins like a number, found “3d”'],
    ['graph {\n  a [label]\n}', '2:11 expected “=”, found “]”'],
    ['graph {\n  a [label="x]\n}', '2:12 a text that is not closed'],
    ['graph {\n  node -- a\n}', '2:8 expected “[” behind “node”, found “--”'],
    ['graph {\n  a -- edge\n}', '2:8 a word that DOT keeps for itself, found “edge”'],
    ['graph { a', '1:10 the text ends early: “{” is not closed'],
    ['graph { } }', '1:11 expected “graph” or “digraph”, found “}”'],
  ])('are refused with their place: %j', async (text, expected) => {
    expect(await refusalOf(text, 'dot')).toBe(expected);
  });
});
