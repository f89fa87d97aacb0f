import { describe, expect, it } from 'vitest';
import type { AtlasDocument } from '../../../src/graph/atlas-document';
import type { Text } from '../../../src/graph/text';
import { dossierMarkdown } from '../../../src/view/dossier/dossier-markdown';
import fc from '../../properties';
import { parseMarkdown, shapeOf, type MarkdownNode } from './parse-markdown';
import { harbourDocument, harbourPage } from './small-dossier';

const BASE = 'https://atlas.example/';
const write = (page = harbourPage(), base = BASE) =>
  dossierMarkdown(page, { document: harbourDocument, language: 'en', base });

const GOLDEN = `# Upper Coast: what the text states

Upper Coast: of 4 statements 1 names it, 1 reaches it through membership, 1 is global and 1 does not mention it. Headings and comments are not counted. Memberships are counted on 31 March 2023, the date of the document described.

## Named (1)

The statement itself names it, or what lies in it.

- [paragraph-18 Lights on the coast](https://atlas.example/#/harbour?select=principle-2)
  - The text states that the Upper Coast keeps its lights.
  - names Upper Coast
  - supports Upper Coast (favours, aspect: lights): “the upper shore”

## Through membership (1)

The statement names an organisation. That a country here belongs to it is a background fact from outside the text.

- [paragraph-18 A stronger League](https://atlas.example/#/harbour?select=principle-3)
  - principle-3
  - through League: Aland
  - strengthens League (favours): “the League”
    - Aland: member since May 2010; a background fact, no source given

## Through a wider region (0)

No other statement names a region that this place lies in.

## Global (1)

These speak of all states or of the world, or are general aims, and name no single place: the same for every place.

- [paragraph-18 Ports for all](https://atlas.example/#/harbour?select=principle-1)

## Not mentioned (1)

Nothing leads from these statements to the place.

- [paragraph-18 Calm in the Far Sea](https://atlas.example/#/harbour?select=principle-4)

## What the text does not say

- Of its 2 countries and territories, Ruria as the issuer left out, the text names none.
- Of the 2 themes it is named under “Economy”; not under “Peace”.
- These relations never lead to it, nor to a country in it: “cooperatesWith”, “opposes”, “regardsAsRisk” and “concerns”.

## Order and share

Upper Coast is 1st of 3 places in the order of first naming, in paragraph-18, and 1st (with 2 others) by share: the 1 statement that names it holds 25.0% of all statements.

## Source

- Harbour \\[draft\\]. Test. It describes: Test.
- Test
- What stands in quotation marks after a relation are key words of the source, at most eight; the wordings are the atlas’s own.
- Policy Atlas, data 000000000000.
- [This place in the atlas](https://atlas.example/#/harbour?region=upper&tiers=1,2,3,4)
`;

describe('a dossier as Markdown', () => {
  it('is a page of headings, lists and links that ends with its source', () => {
    expect(write()).toBe(GOLDEN);
  });

  it('keeps its shape whatever a label, a wording or a key word holds', async () => {
    const shape = shapeOf(await parseMarkdown(write()));
    const marks = fc.string({ unit: fc.constantFrom(...'*_`[]()<>#-+=|!&\\\n 1.:~'), maxLength: 16 });
    await fc.assert(
      fc.asyncProperty(marks, async (text) => {
        const page = harbourPage({}, { document: withTexts({ en: `${text}b` }) });
        expect(shapeOf(await parseMarkdown(write(page)))).toEqual(shape);
      }),
      { numRuns: 60 },
    );
  });

  it('has a link for every statement, at an address that ends where it should', async () => {
    const base = 'https://atlas.example/a (1)/';
    const links = linksOf(await parseMarkdown(write(harbourPage(), base)));
    expect(links).toHaveLength(5);
    for (const address of links)
      expect(address).toMatch(/^https:\/\/atlas\.example\/a%20%281%29\/#\/harbour\?/);
  });
});

/** The harbour document with one text in the place of every label, wording, aspect and key word. */
function withTexts(text: Text): AtlasDocument {
  const evidence = [{ quote: text.en, basis: 'stated' as const }];
  return {
    ...harbourDocument,
    nodes: harbourDocument.nodes.map((node) =>
      node.type === 'statement' ? { ...node, label: text, wording: text } : { ...node, label: text },
    ),
    edges: harbourDocument.edges.map((link) => ({
      ...link,
      ...(link.aspect ? { aspect: text } : {}),
      ...(link.evidence.length ? { evidence } : {}),
      ...(link.membership ? { factSource: text.en } : {}),
    })),
  };
}

const linksOf = ({ type, url = '', children = [] }: MarkdownNode): string[] =>
  type === 'link' ? [url] : children.flatMap(linksOf);
