import { describe, expect, it } from 'vitest';
import { DocumentGraph } from '../../../src/graph/document-graph';
import { buildDossier } from '../../../src/graph/regions/region-dossier';
import { edge, entity, region, smallDocument, smallGeography, statement } from '../small-document';

const COAST = { id: 'coast', label: { en: 'Coast' }, codes: ['AA', 'DD'] };
const TRADE = 'principle-1>advocates>topic:trade';
const graph = new DocumentGraph(
  smallDocument(
    [
      statement('principle-1'),
      statement('principle-2'),
      statement('comment-1', { kind: 'comment' }),
      entity('country:RU'),
      entity('country:AA'),
      entity('country:BB'),
      entity('country:CC'),
      region('region:north', ['AA', 'BB', 'CC', 'RU']),
      region('region:far', undefined, { lists: [COAST] }),
      entity('topic:trade'),
      entity('theme:economy'),
      entity('theme:peace'),
    ],
    [
      edge('principle-1>cooperatesWith>country:AA'),
      edge('principle-1>concerns>country:RU'),
      edge('principle-1>concerns>region:far'),
      edge(TRADE),
      edge('principle-1>touches>theme:economy', { basis: 'derived', derivedFrom: [TRADE] }),
      edge('principle-2>opposes>country:BB', { basis: 'inferred' }),
      edge('comment-1>concerns>country:CC'),
    ],
  ),
);
const silenceOf = (place: string) =>
  buildDossier(graph, smallGeography, { place, date: '2023', lists: {} })!.silence;

describe('what a text does not say about a place', () => {
  it('counts the countries it does not name, without the issuer', () => {
    expect(silenceOf('region:north').countries).toEqual({
      named: ['country:AA'],
      unnamed: 2,
      holdsIssuer: true,
    });
    expect(silenceOf('m49:110').countries).toEqual({ named: ['country:AA'], unnamed: 1, holdsIssuer: false });
  });

  it('counts none in a single country or in a place without a list', () => {
    expect(silenceOf('country:AA').countries).toBeUndefined();
    expect(silenceOf('region:far').countries).toBeUndefined();
  });

  it('sorts the themes by whether a statement that names the place touches them', () => {
    expect(silenceOf('region:north').themes).toEqual({
      touched: ['theme:economy'],
      untouched: ['theme:peace'],
    });
    expect(silenceOf('country:DD').themes.touched).toEqual([]);
  });

  it('takes a list for the countries of its own place, but not for a naming of others', () => {
    const lists = { 'region:far': 'coast' };
    const asked = (place: string) => buildDossier(graph, smallGeography, { place, date: '2023', lists })!;
    expect(asked('region:far').silence.countries).toEqual({
      named: ['country:AA'],
      unnamed: 1,
      holdsIssuer: false,
    });
    expect(asked('region:far').silence.themes.touched).toEqual(['theme:economy']);
    expect(asked('country:DD').sections.named).toHaveLength(1);
    expect(asked('country:DD').silence.themes.touched).toEqual([]);
  });

  it('lists only relations that could lead there', () => {
    expect(silenceOf('country:AA').relations).toEqual(['opposes', 'regardsAsRisk', 'concerns']);
    expect(silenceOf('region:north').relations).toEqual(['supports', 'opposes', 'regardsAsRisk', 'concerns']);
  });
});
