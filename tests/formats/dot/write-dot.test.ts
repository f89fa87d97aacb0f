import { describe, expect, it } from 'vitest';
import {
  KNOWN,
  type Attribute,
  type AttributeValue,
  type PropertyGraph,
} from '../../../src/graph/property-graph';
import { AWKWARD } from '../../graph/mapping/arbitrary-graph';
import fc from '../../properties';
import { writeAndRead } from '../harness/write-and-read';

const graphOf = (attributes: Attribute[], id = 'a'): PropertyGraph => ({
  directed: true,
  attributes: [],
  nodes: [{ id, attributes }],
  edges: [],
});
const written = async (attributes: Attribute[], id?: string) => {
  const { text, losses } = await writeAndRead('dot', graphOf(attributes, id));
  return { line: text.split('\n')[1]?.trim(), losses };
};

describe('a DOT file that is written', () => {
  it('has one line for each node and edge', async () => {
    const graph: PropertyGraph = {
      directed: true,
      attributes: [['title', 'Own']],
      nodes: [
        { id: 'a', attributes: [['label', 'A']] },
        { id: 'node', attributes: [] },
      ],
      edges: [
        { id: 'e', source: 'a', target: 'node', attributes: [['weight', 1.5]] },
        { source: 'node', target: 'a', directed: false, attributes: [] },
      ],
    };
    expect((await writeAndRead('dot', graph)).text).toBe(
      `digraph {
  graph [title="Own"];
  "a" [label="A"];
  "node";
  "a" -> "node" [weight=1.5, id="e"];
  "node" -> "a" [dir="none"];
}
`,
    );
  });

  it('says places, colours and lines as Graphviz draws them', async () => {
    const { line, losses } = await written([
      ['x', 1.5],
      ['y', 20],
      ['color', '#ff0000'],
      ['thickness', 2],
      ['shape', 'box'],
    ]);
    expect(line).toBe('"a" [pos="1.5,-20", fillcolor="#ff0000", style="filled", penwidth=2, shape="box"];');
    expect(losses).toEqual([]);
  });

  it.each([
    ['a\\nb', '"a\\\\nb"'],
    ['a\nb', '"a\\nb"'],
    ['\\N & "\\', '"\\\\N &amp; \\"\\\\"'],
  ])('shows the label %j as it is', async (label, expected) => {
    expect(await written([['label', label]])).toEqual({ line: `"a" [label=${expected}];`, losses: [] });
  });

  it.each([
    ['a"b', '"a\\"b"'],
    ['a\\b', '"a\\b"'],
    ['a\\\\', '"a\\\\"'],
    ['a\\', '<a\\>'],
    ['<b>\\"', '<<b>\\">'],
    ['', '""'],
  ])('keeps the id %j', async (id, expected) => {
    expect(await written([], id)).toEqual({ line: `${expected};`, losses: [] });
  });

  it('says what it cannot hold', async () => {
    const { losses } = await written(
      [
        ['list', ['a', 'b']],
        ['fillcolor', 'x'],
      ],
      '<\\',
    );
    expect(losses).toEqual([
      'nodes with lists, large numbers or names of Graphviz, which come back otherwise: 1',
      'texts with backslashes or characters that DOT cannot hold: 1',
    ]);
  });

  it('says which edges DOT takes for one', async () => {
    const edge = { source: 'a', target: 'a', attributes: [['key', 'x']] as Attribute[] };
    const { losses } = await writeAndRead('dot', { ...graphOf([]), edges: [edge, edge] });
    expect(losses).toEqual(['edges with the key of another, which DOT takes for one: 1']);
  });
});

const NAMES = [
  ...Object.values(KNOWN), 'pos', 'fillcolor', 'pencolor', 'style', 'penwidth', 'pin', 'dir', 'key', 'id', 'htmlLabel',
  'tailport', 'cluster', 'node', 'a b', '\\', '',
]; // prettier-ignore
/** Texts of one line without the one thing that DOT cannot hold. */
const plainText = () =>
  fc.oneof(
    fc.constantFrom(
      ...AWKWARD,
      '\\N',
      '\\\\',
      '&lt;',
      '<',
      '#ff0000',
      'red',
      'filled',
      'none',
      '1,2',
      'true',
      '7',
    ),
    fc.string({ unit: fc.constantFrom('\\n', '"', '<', '>', '\n', '\r', 'n', '&', ';', '\\\\') }),
  );
const oddText = () => fc.string({ unit: fc.constantFrom('\\', '"', '<', '\n', '\0', '\ud800', 'n') });
const plainValue = (): fc.Arbitrary<AttributeValue> =>
  fc.oneof(plainText(), fc.integer(), fc.boolean(), fc.constantFrom(0.5, -1.25, 1e15));
const oddValue = (): fc.Arbitrary<AttributeValue> =>
  fc.oneof(oddText(), fc.double({ noNaN: true }), fc.constant(null), fc.array(oddText(), { maxLength: 2 }));

function graphs(names: string[], id: fc.Arbitrary<string>, value: fc.Arbitrary<AttributeValue>) {
  const own: fc.Arbitrary<Attribute[]> = fc.uniqueArray(fc.tuple(fc.constantFrom(...names), value), {
    maxLength: 2,
    selector: ([name]) => name,
  });
  return fc
    .record({
      directed: fc.boolean(),
      attributes: own,
      id,
      node: own,
      edges: fc.array(own, { maxLength: 1 }),
    })
    .map(({ directed, attributes, id: node, node: ownOfNode, edges }): PropertyGraph => ({
      directed,
      attributes,
      nodes: [{ id: node, attributes: ownOfNode }],
      edges: edges.map((ownOfEdge) => ({ source: node, target: node, attributes: ownOfEdge })),
    }));
}

describe('whatever names and values a graph has', () => {
  it('texts, numbers and truth values under names of its own come back, and nothing is said to be lost', async () => {
    const own = graphs(
      ['kind', 'relation', 'Node', 'a b', '', '__proto__', 'size'],
      plainText(),
      plainValue(),
    );
    await fc.assert(
      fc.asyncProperty(own, async (graph) => {
        const result = await writeAndRead('dot', graph);
        expect(result.losses).toEqual([]);
        expect(result.graph).toEqual(graph);
      }),
      { numRuns: 500 },
    );
  });

  it('all others come back, or are said to be lost', async () => {
    const any = graphs(NAMES, fc.oneof(plainText(), oddText()), fc.oneof(plainValue(), oddValue()));
    await fc.assert(
      fc.asyncProperty(any, async (graph) => {
        const { losses, graph: read } = await writeAndRead('dot', graph);
        const comesBack = JSON.stringify(parts(read)) === JSON.stringify(parts(graph));
        expect(comesBack || losses.length > 0).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

const parts = ({ directed, attributes, nodes, edges }: PropertyGraph) => [
  directed,
  attributes,
  nodes.map((node) => [node.id, node.attributes]),
  edges.map((edge) => [edge.id, edge.source, edge.target, edge.directed, edge.attributes]),
];
