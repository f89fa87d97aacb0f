import { beforeAll, describe, expect, it } from 'vitest';
import { DocumentGraph } from '../../src/graph/document-graph';
import { placeStatements, type TierPath } from '../../src/graph/regions/region-filter';
import type { Tier } from '../../src/graph/regions/tier';
import { plainText } from '../../src/language/say-pieces';
import { tierSentence } from '../../src/view/tier-sentence';
import { placeLabel } from '../../src/view/place-label';
import { geography, readConcept } from '../graph/concept-document';

let graph: DocumentGraph;

beforeAll(async () => {
  graph = new DocumentGraph(await readConcept());
});

interface Asked {
  region: string;
  tier: Tier;
  date?: string;
  lists?: Record<string, string>;
}

function sentences({ region, tier, date = '2023-03-31', lists = {} }: Asked, language = 'en') {
  const { placed } = placeStatements(graph, geography, { regions: [region], tiers: [tier], date, lists });
  const label = (id: string) => placeLabel(graph, geography, id, language);
  const say = (path: TierPath) => plainText(tierSentence(path, { graph, label }));
  return Object.fromEntries([...placed].map(([id, { paths }]) => [id, paths.map(say).join(' / ')]));
}

describe('why a statement answers a region', () => {
  it('says that it names the region', () => {
    expect(Object.values(sentences({ region: 'region:africa', tier: '1' }))).toContain('names Africa');
  });

  it('says through which organisation, and through which of its members', () => {
    expect(sentences({ region: 'region:africa', tier: '3' })).toEqual({
      'priority-4': 'through BRICS: South Africa',
    });
  });

  it('names every member that was one on the date', () => {
    const { 'priority-4': sentence } = sentences({ region: 'region:africa', tier: '3', date: '2026-01-31' });
    expect(sentence).toMatch(/^through BRICS: (?=.*South Africa)(?=.*Egypt)(?=.*Ethiopia)/);
  });

  it('parts several organisations', () => {
    const { 'priority-4': sentence } = sentences({ region: 'm49:034', tier: '3' });
    expect(sentence?.split('; ').map((part) => part.replace(/^through /, '').split(':')[0])).toHaveLength(3);
    expect(sentence?.match(/through/g)).toHaveLength(1);
  });

  it('says it in the language of the data', () => {
    const { 'priority-4': sentence } = sentences({ region: 'region:africa', tier: '3' }, 'ru');
    expect(sentence).toMatch(/БРИКС: .*Африк|БРИКС: ЮАР/);
  });

  it('names the country in the region', () => {
    expect(Object.values(sentences({ region: 'region:asia-pacific', tier: '2' }))).toContain('names China');
  });

  it('says of a global statement that it speaks of all states', () => {
    const all = Object.values(sentences({ region: 'region:africa', tier: '5' }));
    expect(new Set(all)).toEqual(new Set(['speaks of all states']));
  });

  it('says when only a chosen list makes the link', () => {
    const owner = graph.nodes().find(({ id, type }) => type === 'group' && listOf(id));
    const { id, codes } = listOf(owner!.id)!;
    const asked = { region: `country:${codes[0]}`, tier: '2b' as const, lists: { [owner!.id]: id } };
    const all = Object.values(sentences(asked));
    expect(all.length).toBeGreaterThan(0);
    for (const sentence of all) expect(sentence).toBe(`by the chosen list: ${owner!.label.en}`);
  });
});

function listOf(node: string) {
  const owner = graph.node(node);
  return owner?.type === 'statement' ? undefined : owner?.lists?.[0];
}

describe('what a place is called', () => {
  it.each([
    ['region:africa', 'en', 'Africa'],
    ['region:africa', 'ru', 'Африка'],
    ['m49:015', 'en', 'Northern Africa'],
    ['country:ZA', 'en', 'South Africa'],
    ['organisation:brics', 'ru', 'БРИКС'],
    ['country:XX', 'en', 'country:XX'],
    ['m49:999', 'en', 'm49:999'],
    ['__proto__', 'en', '__proto__'],
    ['region:africa', 'fr', 'Africa'],
  ])('%s in %s: %s', (place, language, expected) => {
    expect(placeLabel(graph, geography, place, language)).toBe(expected);
  });
});
