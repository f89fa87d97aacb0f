import { describe, expect, it } from 'vitest';
import { makeGeography } from '../../../src/cli/geography';
import { sha256 } from '../../../src/cli/sha256';
import { writeMarkdown } from '../../../src/formats/markdown/write-markdown';
import { readGraphData } from '../../../src/formats/graph-data/read-graph-data';
import type { AtlasDocument } from '../../../src/graph/atlas-document';
import { guessMapping } from '../../../src/graph/mapping/guess-mapping';
import { toAtlasDocument } from '../../../src/graph/mapping/to-atlas-document';
import type { PropertyGraph } from '../../../src/graph/property-graph';
import { toPropertyGraph } from '../../../src/graph/to-property-graph';
import { arbitraryGraph } from '../../graph/mapping/arbitrary-graph';
import fc from '../../properties';
import { parseMarkdown, type MarkdownNode } from '../../view/dossier/parse-markdown';
import { islandFiles } from '../island-files';

const geography = makeGeography();
const reportOf = async (document: AtlasDocument) =>
  (await writeMarkdown({ document, graph: toPropertyGraph(document) })).files[0].content as string;
const reportOfGraph = (graph: PropertyGraph, title = 'Ferries') => {
  const options = { mapping: guessMapping(graph, geography), geography, id: 'own-1', hash: '1' };
  return reportOf(toAtlasDocument(graph, { ...options, title }).document);
};

describe('of a document', () => {
  const [island] = readGraphData(islandFiles(), { geography, sha256 }).documents;

  it('tells every statement with what it says and the key words for it', async () => {
    expect(await reportOf(island!)).toContain(
      [
        '### 2(1) Calm seas for the League',
        '',
        'The charter wants calm seas with the League.',
        '',
        '- advocates calm seas',
        '  - “calm waters” (paraphrased, characters 10 to 21 of the source)',
        '- strengthens Lighthouse League',
        '  - “the League of Lights” (stated, characters 25 to 45 of the source)',
        '- Place: part-2, item 1, characters 10 to 60, voice: document',
      ].join('\n'),
    );
  });

  it('tells of entities where they are named, and of memberships where they are from', async () => {
    const report = await reportOf(island!);
    expect(report).toContain(
      '## Organisations (1)\n\n### Lighthouse League (LL)\n\n- Also: League of Lights',
    );
    expect(report).toContain('- ← strengthens: 2(1)\n');
    expect(report).toContain('South Africa (member, from 2006, source: lights.example)');
    expect(report).toContain('Egypt (member, from 2024-01-01, not checked)');
    expect(report).toContain('- No statement names it; a membership brings it in.');
  });

  it('tells inferences apart, each with its reason', async () => {
    expect(await reportOf(island!)).toContain(
      '- Principle 2 – grounded in – 2(1): both about the sea (high confidence)',
    );
  });

  it('names every node and every quotation', async () => {
    const report = await reportOf(island!);
    for (const { label } of island!.nodes) expect(report).toContain(label.en);
    for (const { evidence } of island!.edges)
      for (const { quote } of evidence) expect(report).toContain(`“${quote}”`);
  });
});

describe('of an imported graph', () => {
  const graph: PropertyGraph = {
    directed: true,
    attributes: [['creator', 'The harbour']],
    nodes: [
      { id: 'p', attributes: [['label', 'Pier'], ['kind', 'harbour'], ['depth', 4.5]] }, // prettier-ignore
      { id: 'q', attributes: [['kind', 'harbour'], ['names', ['Quay', 'Wharf']]] }, // prettier-ignore
    ],
    edges: [
      { id: 'e1', source: 'p', target: 'q', attributes: [['relation', 'ferry'], ['weight', 2]] }, // prettier-ignore
      { source: 'q', target: 'p', directed: false, attributes: [] },
    ],
  };

  it('tells nodes by kind with attributes and edges', async () => {
    expect(await reportOfGraph(graph)).toBe(
      [
        '# Ferries',
        '2 nodes, 2 edges.',
        '- creator: The harbour',
        '## harbour (2)',
        '### Pier',
        '- id: p\n- depth: 4.5\n- → ferry → q\n  - id: e1\n  - weight: 2',
        '### q',
        '- id: q\n- names: Quay, Wharf\n- – Pier\n',
      ].join('\n\n'),
    );
  });

  it('makes no mark, link or tag of what the graph holds', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryGraph(), fc.string(), async (own, title) => {
        const kinds = kindsIn(await parseMarkdown(await reportOfGraph(own, title)));
        expect([...kinds].filter((kind) => !ALLOWED.includes(kind))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

const ALLOWED = ['root', 'heading', 'paragraph', 'list', 'listItem', 'text'];

function kindsIn({ type, children = [] }: MarkdownNode): Set<string> {
  return new Set([type, ...children.flatMap((child) => [...kindsIn(child)])]);
}

it('says that it is no file for programs', async () => {
  const { losses } = await writeMarkdown({
    document: toAtlasDocument(
      { directed: true, attributes: [], nodes: [], edges: [] },
      { mapping: { nodes: {}, edges: {}, kinds: {} }, geography, id: 'a', title: 'A', hash: '' },
    ).document,
    graph: { directed: true, attributes: [], nodes: [], edges: [] },
  });
  expect(losses).toEqual(['what programs read: a report is for people']);
});
