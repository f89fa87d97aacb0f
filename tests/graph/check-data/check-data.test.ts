import { describe, expect, it } from 'vitest';
import { checkData } from '../../../src/graph/check-data/check-data';
import { guessMapping } from '../../../src/graph/mapping/guess-mapping';
import { toAtlasDocument } from '../../../src/graph/mapping/to-atlas-document';
import type { Attribute, PropertyGraph } from '../../../src/graph/property-graph';
import { smallGeography } from '../../formats/island-files';

const TEXT = `Of the harbour.

The council welcomes the league of lighthouse keepers;
it will not accept storm dues in any port of the archipelago.
Pilots know the fog.`;

const edge = (source: string, target: string, attributes: Attribute[]) => ({ source, target, attributes });

/** A graph with evidence of every sort. */
const graph: PropertyGraph = {
  directed: true,
  attributes: [],
  nodes: [
    { id: 'council', attributes: [['label', 'The council'], ['country', 'Egypt']] }, // prettier-ignore
    { id: 'league', attributes: [['label', 'The league'], ['country', 'Egipt']] }, // prettier-ignore
    { id: 'dues', attributes: [['label', 'Storm dues']] },
    { id: 'buoy', attributes: [['label', 'A buoy']] },
  ],
  edges: [
    edge('council', 'league', [['relation', 'welcomes'], ['quotation', 'league of lighthouse keepers']]), // prettier-ignore
    edge('council', 'dues', [['relation', 'rejects'], ['quotation', 'will not accept storm duties']]), // prettier-ignore
    edge('league', 'dues', [['relation', 'rejects'], ['quotation', 'a charter of the moon']]), // prettier-ignore
    edge('league', 'council', [['relation', 'knows'], ['reference', 'Harbour Gazette 7']]), // prettier-ignore
    edge('dues', 'council', [['relation', 'burdens'], ['reference', ' ']]), // prettier-ignore
  ],
};

const { document, findings } = toAtlasDocument(graph, {
  mapping: guessMapping(graph, smallGeography),
  geography: smallGeography,
  id: 'own-1',
  title: 'A',
  hash: '1',
});

describe('a graph that says where it comes from', () => {
  const check = checkData(document, { text: TEXT, findings });

  it('is counted as its file has it', () => {
    expect(check).toMatchObject({ nodes: 4, edges: 5, quotations: 3 });
  });

  it('has edges without quotation, reason or source', () => {
    expect(check.unsourced).toEqual(['dues>burdens>council']);
    expect(check.unsourcedShare).toBe(1 / 5);
  });

  it('has nodes without edges', () => {
    expect(check.orphans).toEqual(['buoy']);
  });

  it('names places that nobody knows, with what may be meant', () => {
    expect(check.unknownCodes).toEqual([
      {
        node: 'league',
        message: 'no country or UN area has the code or name “Egipt”',
        hint: 'did you mean “Egypt”?',
      },
    ]);
  });

  it('has quotations that the text does not have, with the nearest words and their place', () => {
    const from = TEXT.indexOf('will not accept storm dues');
    expect(check.text).toEqual({
      found: 1,
      missing: [
        {
          quote: 'will not accept storm duties',
          edges: ['council>rejects>dues'],
          near: {
            words: 'will not accept storm dues',
            at: [from, from + 'will not accept storm dues'.length],
            line: 4,
            differing: 2,
          },
        },
        { quote: 'a charter of the moon', edges: ['league>rejects>dues'] },
      ],
    });
  });

  it('says nothing of a text where none is given', () => {
    expect(checkData(document)).not.toHaveProperty('text');
    expect(checkData(document).unknownCodes).toEqual([]);
  });
});

it('has no share of unsourced edges without edges', () => {
  const empty = { ...document, nodes: [], edges: [] };
  expect(checkData(empty)).toMatchObject({ unsourcedShare: 0, orphans: [], quotations: 0 });
});
