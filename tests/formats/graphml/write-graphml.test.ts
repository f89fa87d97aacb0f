import { describe, expect, it } from 'vitest';
import { readGraphml } from '../../../src/formats/graphml/read-graphml';
import { writeGraphml } from '../../../src/formats/graphml/write-graphml';
import type { Writable } from '../../../src/formats/format';
import { DEFAULT_CHOICES } from '../../../src/formats/reading/problem';
import type { Attribute, PropertyGraph } from '../../../src/graph/property-graph';
import { arbitraryGraph } from '../../graph/mapping/arbitrary-graph';
import fc from '../../properties';

async function write(graph: PropertyGraph): Promise<{ text: string; losses: string[] }> {
  const { files, losses } = await writeGraphml({ graph } as Writable);
  return { text: String(files[0].content), losses };
}

const read = async (text: string) =>
  await readGraphml([{ name: 'a.graphml', text }], { choices: DEFAULT_CHOICES });

const oneNode = (attributes: Attribute[]): PropertyGraph => ({
  directed: true,
  attributes: [],
  nodes: [{ id: 'a', attributes }],
  edges: [],
});

/** The graph with its lists as GraphML has them, and how many there are. */
function withoutLists(graph: PropertyGraph): { flat: PropertyGraph; lists: number } {
  let lists = 0;
  const flatten = (attributes: Attribute[]): Attribute[] =>
    attributes.map(([name, value]) => {
      if (!Array.isArray(value)) return [name, value];
      lists += 1;
      return [name, JSON.stringify(value)];
    });
  const flat: PropertyGraph = {
    ...graph,
    attributes: flatten(graph.attributes),
    nodes: graph.nodes.map((node) => ({ ...node, attributes: flatten(node.attributes) })),
    edges: graph.edges.map((edge) => ({ ...edge, attributes: flatten(edge.attributes) })),
  };
  return { flat, lists };
}

describe('a graph written as GraphML', () => {
  it('is read back as it was, but for lists, which are texts', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryGraph(), async (graph) => {
        const { text, losses } = await write(graph);
        const { graph: own, problems } = await read(text);
        const { lists, flat } = withoutLists(graph);
        expect(own).toEqual(flat);
        expect(problems.filter(({ kind }) => !['alike-ids', 'repeated-edge'].includes(kind))).toEqual([]);
        expect(losses).toEqual(
          lists === 0 ? [] : [`values that are lists or objects, written as text: ${lists}`],
        );
      }),
      { numRuns: 300 },
    );
  });

  it('declares each attribute with the narrowest type that holds all its values', async () => {
    const graph = oneNode([
      ['text', '1'],
      ['yes', true],
      ['int', 1],
      ['long', 9007199254740991],
      ['double', 1.5],
      ['huge', 1e21],
    ]);
    graph.nodes.push({ id: 'b', attributes: [['int', -2147483648]] }, { id: 'c', attributes: [['text', 1]] });
    const { text, losses } = await write(graph);
    expect(
      [...text.matchAll(/attr.name="(\w+)" attr.type="(\w+)"/g)].map(([, name, type]) => `${name} ${type}`),
    ).toEqual([
      'text string',
      'yes boolean',
      'int int',
      'long long',
      'double double',
      'huge double',
      'text int',
    ]);
    expect(losses).toEqual([]);
    expect((await read(text)).graph).toEqual(graph);
  });

  it('says what it cannot hold', async () => {
    const graph = oneNode([
      ['gone', null],
      ['list', ['a', 'b']],
      ['nested', { a: [1] }],
      ['bell', 'a\u0007b'],
    ]);
    graph.nodes.push({ id: '\u0000', attributes: [] }, { id: '\u0001', attributes: [] });
    graph.edges.push({ source: '\u0000', target: '\u0001', attributes: [] });
    const { text, losses } = await write(graph);
    expect(losses).toEqual([
      'empty values (null), left out: 1',
      'values that are lists or objects, written as text: 2',
      'ids of nodes with characters that XML cannot hold, written as �: 2',
      'texts with characters that XML cannot hold, written as �: 1',
    ]);
    const { graph: own } = await read(text);
    expect(own.nodes[0]?.attributes).toEqual([
      ['list', '["a","b"]'],
      ['nested', '{"a":[1]}'],
      ['bell', 'a\ufffdb'],
    ]);
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
