import { describe, expect, it } from 'vitest';
import { openFiles } from '../../../src/formats/open-files';
import { DEFAULT_CHOICES, type ProblemChoices } from '../../../src/formats/reading/problem';
import { attributeOf } from '../../../src/graph/property-graph';
import { CLASHING_FILES, type ClashingFile } from './clashing-files';

async function read({ format, lines }: ClashingFile, choices: Partial<ProblemChoices> = {}) {
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const options = { format, choices: { ...DEFAULT_CHOICES, ...choices } };
  return (await openFiles([{ name: 'file', bytes }], options)).reading;
}

describe.each(CLASHING_FILES)('a file of $format with a node given twice and an edge to nowhere', (file) => {
  it('is told of with the places of both', async () => {
    const { problems } = await read(file);
    const places = problems.map(({ kind, line, column }) => [kind, line, column]);
    expect(places).toEqual([
      ['repeated-node', ...file.second],
      ['missing-node', ...file.edge],
    ]);
    const before = file.second[0] - 1;
    expect(problems[0]!.message).toContain(`before on line ${before}`);
  });

  it.each([
    ['first', 'one'],
    ['last', 'two'],
  ] as const)('keeps the %s node where that is chosen', async (repeated, kept) => {
    const { graph } = await read(file, { repeated });
    const node = graph.nodes.find(({ id }) => id === file.id)!;
    expect(attributeOf(node.attributes, file.told)).toBe(kept);
  });

  it('gets the node of the edge, or loses the edge, and is counted as it is all the same', async () => {
    const added = await read(file, { missing: 'add' });
    const without = await read(file, { missing: 'leave-out' });
    expect([added.graph.nodes.length, added.graph.edges.length]).toEqual([2, 1]);
    expect([without.graph.nodes.length, without.graph.edges.length]).toEqual([1, 0]);
    expect([added.counts, without.counts]).toEqual([
      { nodes: 1, edges: 1 },
      { nodes: 1, edges: 1 },
    ]);
  });
});

describe('two tables, with a node given twice and an edge to nowhere', () => {
  const files = [
    { name: 'nodes.csv', text: 'id,label\n1,one\n1,two\n' },
    { name: 'edges.csv', text: 'source,target\n1,none\n' },
  ].map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) }));

  it.each([
    [{ repeated: 'first', missing: 'add' }, 'one', 2, 1],
    [{ repeated: 'last', missing: 'leave-out' }, 'two', 1, 0],
  ] as const)('are read as chosen: %j', async (choices, label, nodes, edges) => {
    const { graph, counts, problems } = (await openFiles(files, { choices })).reading;
    expect(attributeOf(graph.nodes[0]!.attributes, 'label')).toBe(label);
    expect([graph.nodes.length, graph.edges.length, counts]).toEqual([nodes, edges, { nodes: 1, edges: 1 }]);
    expect(problems.map(({ kind, file, line }) => [kind, file, line])).toEqual([
      ['repeated-node', 'nodes.csv', 3],
      ['missing-node', 'edges.csv', 2],
    ]);
  });
});
