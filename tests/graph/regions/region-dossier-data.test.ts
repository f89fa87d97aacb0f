import { beforeAll, expect, it } from 'vitest';
import type { AtlasDocument } from '../../../src/graph/atlas-document';
import { DocumentGraph } from '../../../src/graph/document-graph';
import { buildDossier, DOSSIER_SECTIONS, type DossierQuery } from '../../../src/graph/regions/region-dossier';
import { placeStatements } from '../../../src/graph/regions/region-filter';
import { TIERS } from '../../../src/graph/regions/tier';
import fc from '../../properties';
import { geography, readConcept } from '../concept-document';
import { EXPECTED, GLOBAL } from './region-filter-table';

let document: AtlasDocument;
let graph: DocumentGraph;
let places: string[];
let order: Map<string, number>;

beforeAll(async () => {
  document = await readConcept();
  graph = new DocumentGraph(document);
  order = new Map(document.nodes.map(({ id }, index) => [id, index]));
  const areas = geography.areas.map(({ code }) => `m49:${code}`);
  const countries = geography.countries.map(({ code }) => `country:${code}`);
  const regions = document.nodes.flatMap(({ type, id }) => (type === 'region' ? [id] : []));
  places = [...regions, ...areas, ...countries];
});

const statementsOf = (query: DossierQuery) => {
  const dossier = buildDossier(graph, geography, query);
  return dossier && DOSSIER_SECTIONS.map((id) => dossier.sections[id].map(({ statement }) => statement.id));
};

/** The sections hold each statement once, in document order, in the tiers of the region filter. */
function expectSame(query: DossierQuery): void {
  const { place, ...counting } = query;
  const sections = statementsOf(query);
  const result = placeStatements(graph, geography, { regions: [place], tiers: [...TIERS], ...counting });
  expect(sections !== undefined, place).toBe(result.regions.length > 0);
  if (!sections) return;
  const { byTier, notPlaced } = result;
  const named = [...byTier['1'], ...byTier['2'], ...byTier['2b']];
  const expected = [named, byTier['3'], byTier['4'], byTier['5'], notPlaced];
  const inOrder = (ids: string[]) => [...ids].sort((a, b) => order.get(a)! - order.get(b)!);
  expect(sections, place).toEqual(expected.map(inOrder));
  expect(new Set(sections.flat()).size, place).toBe(26);
  expect(sections.flat(), place).toHaveLength(26);
}

it('agrees for every place of the world with the region filter, on the date of the document', () => {
  for (const place of places) expectSame({ place, date: document.describes.date, lists: {} });
});

it('agrees with it on other dates and with chosen lists', () => {
  const lists = fc.subarray([
    ['region:west', 'nato-eu'],
    ['region:asia-pacific', 'wide'],
    ['region:near-abroad', 'post-soviet-14'],
    ['group:unfriendly-states', 'order-430-r'],
  ]);
  const asked = fc.record({
    place: fc.constantFrom(...places),
    date: fc.constantFrom('1990', '2023-07-04', '2024-01-01', '2026-06'),
    lists: lists.map((pairs) => Object.fromEntries(pairs) as Record<string, string>),
  });
  fc.assert(fc.property(asked, expectSame), { numRuns: 150 });
  expect.hasAssertions();
});

it.each(EXPECTED.filter(({ place }) => place !== 'region:eurasia'))(
  'tells of $place $date what the table expects',
  ({ place, date = document.describes.date, lists = {}, tiers }) => {
    const [named = [], membership, wider, global] = statementsOf({ place, date, lists })!;
    const all = [...(tiers['1'] ?? []), ...(tiers['2'] ?? []), ...(tiers['2b'] ?? [])];
    expect([...named].sort()).toEqual(all.sort());
    expect([membership, wider]).toEqual([tiers['3'] ?? [], tiers['4'] ?? []]);
    expect(global).toEqual(GLOBAL);
  },
);

it('tells of Africa: one statement names it, one reaches it through South Africa in BRICS', () => {
  const dossier = buildDossier(graph, geography, { place: 'region:africa', date: '2023-03-31', lists: {} })!;
  expect(DOSSIER_SECTIONS.map((id) => dossier.sections[id].length)).toEqual([1, 1, 0, 16, 8]);
  const [way] = dossier.sections.membership[0]!.ways;
  expect(way!.memberships.map(({ source, membership }) => [source, membership!.from])).toEqual([
    ['country:ZA', '2010'],
  ]);
});
