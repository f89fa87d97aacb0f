import { describe, expect, it } from 'vitest';
import type { AtlasEdge, Range } from '../../../src/graph/atlas-document';
import { DocumentGraph } from '../../../src/graph/document-graph';
import { rankRegions } from '../../../src/graph/regions/region-ranks';
import { geography, readConcept } from '../concept-document';
import { edge, entity, region, smallDocument, smallGeography, statement } from '../small-document';

const at = (item: number, range?: Range) =>
  statement(`principle-${item}`, {
    locator: { section: 'paragraph-18', item, ...(range ? { at: range } : {}) },
  });
const named = (id: string, ...from: number[]): AtlasEdge =>
  edge(id, {
    evidence: from.map((start) => ({ quote: 'words', at: [start, start + 5], basis: 'stated' as const })),
  });

const nodes = [
  entity('country:RU'),
  entity('country:AA'),
  region('region:north', ['AA', 'BB', 'CC', 'DD']),
  region('region:far', undefined),
  entity('region:world', { region: { basis: 'standard', world: true } }),
];
const edges = [
  named('principle-1>supports>region:north', 80, 60),
  named('principle-1>concerns>country:AA', 20),
  named('principle-1>concerns>country:RU', 10),
  named('principle-1>concerns>region:world', 5),
  named('principle-2>concerns>region:far', 120),
  named('principle-2>concerns>country:AA', 110),
];
const ranksOf = (first?: Range, second?: Range, links = edges) =>
  rankRegions(
    new DocumentGraph(smallDocument([at(1, first), at(2, second), ...nodes], links)),
    smallGeography,
  );

describe('the ranks of places', () => {
  it('follow the first naming: the statement, then the character', () => {
    const { places } = ranksOf([0, 100], [100, 400]);
    expect(places.map(({ id, byPlace }) => [id, byPlace.rank])).toEqual([
      ['country:AA', 1],
      ['region:north', 2],
      ['region:far', 3],
    ]);
  });

  it('follow the share of the characters', () => {
    const { measure, places } = ranksOf([0, 100], [100, 400]);
    expect(measure).toBe('characters');
    expect(places.map(({ id, share, byShare }) => [id, share, byShare.rank])).toEqual([
      ['country:AA', 1, 1],
      ['region:north', 0.25, 3],
      ['region:far', 0.75, 2],
    ]);
  });

  it('are counted in statements where not all places in the source are known', () => {
    const { measure, places } = ranksOf([0, 100]);
    expect(measure).toBe('statements');
    expect(places.map(({ id, share }) => [id, share])).toEqual([
      ['country:AA', 1],
      ['region:north', 0.5],
      ['region:far', 0.5],
    ]);
  });

  it('are shared where nothing tells two places apart', () => {
    const { places } = ranksOf(undefined, undefined, [
      edge('principle-1>supports>region:north'),
      edge('principle-1>concerns>country:AA'),
      edge('principle-2>concerns>region:far'),
    ]);
    const shared = { rank: 1, sharedWith: 1 };
    expect(places.map(({ byPlace }) => byPlace)).toEqual([shared, shared, { rank: 3, sharedWith: 0 }]);
    expect(places.map(({ byShare }) => byShare)).toEqual([1, 1, 1].map((rank) => ({ rank, sharedWith: 2 })));
  });

  it('leave out the issuer and the world, and are none where nothing is named', () => {
    expect(ranksOf([0, 100], [100, 400]).places.map(({ id }) => id)).not.toContain('country:RU');
    expect(ranksOf([0, 100], [100, 400], []).places).toEqual([]);
  });
});

describe('the ranks of the 2023 Concept', () => {
  it('have nine places, from the West to the Middle East', async () => {
    const { places } = rankRegions(new DocumentGraph(await readConcept()), geography);
    expect(places.map(({ id, byShare }) => `${id} ${byShare.rank}`)).toEqual([
      'region:west 8',
      'country:US 3',
      'country:CN 1',
      'country:IN 1',
      'region:near-abroad 9',
      'region:asia-pacific 4',
      'region:latin-america 4',
      'region:africa 4',
      'region:middle-east 4',
    ]);
    expect(places.map(({ byPlace }) => byPlace.rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    for (const { share } of places) expect(share > 0 && share < 1).toBe(true);
  });
});
