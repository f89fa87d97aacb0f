import { describe, expect, it } from 'vitest';
import { DocumentGraph } from '../../../src/graph/document-graph';
import { buildDossier, DOSSIER_SECTIONS, type DossierQuery } from '../../../src/graph/regions/region-dossier';
import {
  edge,
  entity,
  membership,
  organisation,
  region,
  smallDocument,
  smallGeography,
  statement,
} from '../small-document';

const STATES = { id: 'coast', label: { en: 'Coast' }, codes: ['CC', 'DD'] };
const graph = new DocumentGraph(
  smallDocument(
    [
      statement('principle-1', { scope: ['global'] }),
      statement('principle-2'),
      statement('principle-3'),
      statement('principle-4'),
      statement('principle-5'),
      statement('principle-6'),
      statement('comment-1', { kind: 'comment' }),
      entity('country:RU'),
      entity('country:AA'),
      entity('country:CC'),
      region('region:north', ['AA', 'BB', 'CC', 'DD']),
      region('region:upper', ['AA', 'BB']),
      region('region:middle', ['BB', 'CC']),
      region('region:far', undefined, { lists: [STATES] }),
      entity('region:world', { region: { basis: 'standard', world: true } }),
      organisation('organisation:league'),
      organisation('organisation:pact'),
    ],
    [
      edge('principle-2>supports>region:upper'),
      edge('principle-2>concerns>country:AA'),
      edge('principle-3>strengthens>organisation:league'),
      edge('principle-3>strengthens>organisation:pact'),
      edge('principle-4>supports>region:north'),
      edge('principle-5>concerns>region:far'),
      edge('principle-6>opposes>country:CC'),
      edge('comment-1>concerns>region:upper'),
      membership('country:AA>memberOf>organisation:league', { from: '2010' }),
      membership('country:AA>memberOf>organisation:pact', { from: '2024' }),
      membership('country:CC>memberOf>organisation:league'),
    ],
  ),
);

const ask = (place: string, given: Partial<DossierQuery> = {}) =>
  buildDossier(graph, smallGeography, { place, date: '2023-03-31', lists: {}, ...given });

function ids(place: string, given: Partial<DossierQuery> = {}) {
  const sections = ask(place, given)!.sections;
  return Object.fromEntries(
    DOSSIER_SECTIONS.map((id) => [id, sections[id].map((entry) => entry.statement.id)]),
  );
}

describe('the dossier of a place', () => {
  it('lists each statement once, where it first answers', () => {
    expect(ids('region:upper')).toEqual({
      named: ['principle-2'],
      membership: ['principle-3'],
      wider: ['principle-4'],
      global: ['principle-1'],
      notMentioned: ['principle-5', 'principle-6'],
    });
  });

  it('gives every edge that names the place, but none of a farther tier', () => {
    const [entry] = ask('region:upper')!.sections.named;
    expect(entry!.ways.map((way) => way.edge.id)).toEqual(['principle-2>supports>region:upper']);
    const [country] = ask('country:AA')!.sections.named;
    expect(country!.ways.map((way) => way.edge.id)).toEqual(['principle-2>concerns>country:AA']);
  });

  it('gives with each organisation the members that count on the date', () => {
    const ways = (date: string) =>
      ask('region:upper', { date })!.sections.membership[0]!.ways.map((way) => [
        way.edge.target,
        way.memberships.map(({ id }) => id),
      ]);
    expect(ways('2023-03-31')).toEqual([
      ['organisation:league', ['country:AA>memberOf>organisation:league']],
    ]);
    expect(ways('2025-01-01')).toHaveLength(2);
  });

  it('leaves a place without a list to what names it, until the reader chooses one', () => {
    expect(ask('region:far')!.hasList).toBe(false);
    expect(ids('region:far').named).toEqual(['principle-5']);
    const lists = { 'region:far': 'coast' };
    expect(ask('region:far', { lists })!.hasList).toBe(true);
    expect(ids('region:far', { lists }).named).toEqual(['principle-5', 'principle-6']);
    expect(ids('region:far', { lists }).membership).toEqual([]);
  });

  it('says of a place that nothing names what is global all the same', () => {
    const { named, global, notMentioned } = ids('country:DD');
    expect([named, global]).toEqual([[], ['principle-1']]);
    expect(notMentioned).not.toContain('comment-1');
  });

  it('names overlapping regions, which place nothing', () => {
    expect(ask('region:upper')!.overlapping).toEqual(['region:middle']);
  });

  it.each(['region:world', 'm49:001', 'country:RU', 'country:XX', '__proto__'])(
    'is not made of %s, which is no place to ask about',
    (place) => {
      expect(ask(place)).toBeUndefined();
    },
  );
});
