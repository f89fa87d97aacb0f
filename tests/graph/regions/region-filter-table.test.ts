import { beforeAll, describe, expect, it } from 'vitest';
import { DocumentGraph } from '../../../src/graph/document-graph';
import {
  placeStatements,
  type RegionQuery,
  type RegionResult,
} from '../../../src/graph/regions/region-filter';
import { TIERS, type Tier } from '../../../src/graph/regions/tier';
import { geography, readConcept } from '../concept-document';
import { EXPECTED, GLOBAL, type ExpectedRow } from './region-filter-table';
import { region } from '../small-document';

let graph: DocumentGraph;

beforeAll(async () => {
  const document = await readConcept();
  const codes = geography.areas.flatMap((area) => (['142', '150'].includes(area.code) ? area.codes : []));
  graph = new DocumentGraph({ ...document, nodes: [...document.nodes, region('region:eurasia', codes)] });
});

function place(regions: string[], query: Partial<RegionQuery> = {}): RegionResult {
  const date = graph.document.describes.date;
  return placeStatements(graph, geography, { regions, tiers: [...TIERS], date, lists: {}, ...query });
}

const firstTiers = ({ byTier }: RegionResult) => {
  const regional: readonly Tier[] = ['1', '2', '2b', '3', '4'];
  return Object.fromEntries(
    regional.filter((tier) => byTier[tier].length > 0).map((tier) => [tier, byTier[tier]]),
  );
};

const named = (row: ExpectedRow) => ({
  ...row,
  name: [row.place, row.date, ...Object.values(row.lists ?? {})].join(' '),
});

describe('the expected results for the 2023 Concept', () => {
  it.each(EXPECTED.map(named))('$name', ({ place: id, date, lists, tiers }) => {
    const result = place([id], { ...(date ? { date } : {}), ...(lists ? { lists } : {}) });
    expect(firstTiers(result)).toEqual(tiers);
    expect(result.byTier['5']).toEqual(GLOBAL);
  });

  it('has 26 statements for every row, placed or not', () => {
    const { byTier, notPlaced } = place(['region:africa']);
    expect([...TIERS.flatMap((tier) => byTier[tier]), ...notPlaced]).toHaveLength(26);
  });

  it('offers neither Russia nor the world as a filter', () => {
    expect(place(['country:RU', 'region:world', 'm49:001']).regions).toEqual([]);
  });

  it('keeps China of the gloss of RIC and Russia of its full name apart', () => {
    const via = place(['country:CN'], { tiers: ['2'] }).placed.get('priority-4')!.paths[0]!.via;
    expect(via).toEqual([{ edge: 'priority-4>concerns>country:CN', country: 'country:CN' }]);
  });
});

describe('what membership adds on a date', () => {
  const bodies = (id: string, date: string) => {
    const via = place([id], { tiers: ['3'], date }).placed.get('priority-4')?.paths[0]?.via ?? [];
    const pairs = via.map(({ organisation, country }) =>
      `${organisation} ${country}`.replaceAll(/\w+:/g, ''),
    );
    return pairs.sort().join(', ');
  };

  it.each([
    ['region:africa', '2023-03-31', 'brics ZA'],
    ['region:africa', '2026-01-31', 'brics EG, brics ET, brics ZA'],
    ['region:latin-america', '2026-01-31', 'brics BR'],
    ['region:middle-east', '2023-03-31', ''],
    ['region:middle-east', '2026-01-31', 'brics AE, brics EG, brics IR, sco IR'],
    ['region:asia-pacific', '2023-03-31', 'brics CN, ric CN, sco CN'],
    ['region:asia-pacific', '2026-01-31', 'brics CN, brics ID, ric CN, sco CN'],
    ['m49:150', '2023-03-31', 'cis BY, cis MD, csto BY, eaeu BY'],
    ['m49:150', '2026-01-31', 'cis BY, cis MD, csto BY, eaeu BY, sco BY'],
    ['m49:034', '2023-03-31', 'brics IN, ric IN, sco IN, sco PK'],
    ['m49:034', '2026-01-31', 'brics IN, brics IR, ric IN, sco IN, sco IR, sco PK'],
    ['m49:021', '2023-03-31', ''],
  ])('%s on %s: %s', (id, date, expected) => {
    expect(bodies(id, date)).toBe(expected);
  });

  it('names every organisation and member of the Near Abroad', () => {
    const cis = 'cis AM, cis AZ, cis BY, cis KG, cis KZ, cis MD, cis TJ, cis UZ';
    const csto = 'csto AM, csto BY, csto KG, csto KZ, csto TJ';
    const rest = 'eaeu AM, eaeu BY, eaeu KG, eaeu KZ, sco KG, sco KZ, sco TJ, sco UZ';
    expect(bodies('region:near-abroad', '2023-03-31')).toBe(`${cis}, ${csto}, ${rest}`);
  });
});
