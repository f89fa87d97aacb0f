import { describe, expect, it } from 'vitest';
import type { AtlasEdge, AtlasNode } from '../../../src/graph/atlas-document';
import { DocumentGraph } from '../../../src/graph/document-graph';
import { placeStatements, type RegionQuery } from '../../../src/graph/regions/region-filter';
import { TIERS } from '../../../src/graph/regions/tier';
import * as small from '../small-document';

const { edge, entity, region, statement } = small;

const NODES: AtlasNode[] = [
  statement('s1'),
  statement('s2', { scope: ['global'] }),
  statement('s3', { scope: ['global', 'country'] }),
  statement('c1', { kind: 'comment', scope: ['global'] }),
  small.organisation('organisation:club'),
  small.organisation('organisation:all', true),
  region('region:north', ['AA', 'BB']),
  region('region:inner', ['AA']),
  region('region:east', ['BB', 'CC']),
  region('region:fog', undefined, { lists: [{ id: 'own', label: { en: 'Own' }, codes: ['AA', 'RU'] }] }),
  entity('region:world', {
    region: { basis: 'standard', codes: ['AA', 'BB', 'CC', 'DD', 'RU'], world: true },
  }),
  entity('group:friends', { lists: [{ id: 'own', label: { en: 'Own' }, codes: ['BB', 'RU'] }] }),
  entity('country:AA'),
  entity('country:BB'),
  entity('country:RU'),
  entity('country:atlantis', { label: { en: 'Atlantis' } }),
  region('region:home', ['RU', 'DD']),
  region('region:sea', ['country:atlantis']),
];

function place(edges: AtlasEdge[], query: Partial<RegionQuery> = {}) {
  const graph = new DocumentGraph(small.smallDocument(NODES, edges));
  const all = { regions: ['region:north'], tiers: [...TIERS], date: '2023-03-31', lists: {} };
  return placeStatements(graph, small.smallGeography, { ...all, ...query });
}

const tierOf = (edges: AtlasEdge[], query?: Partial<RegionQuery>) =>
  place(edges, query).placed.get('s1')?.tier;

describe('a statement is placed', () => {
  it.each([
    ['directly', 's1>supports>region:north', '1'],
    ['by a region within', 's1>supports>region:inner', '1'],
    ['by a country', 's1>opposes>country:AA', '2'],
    ['not by the issuer', 's1>concerns>country:RU', undefined],
    ['not by an overlapping region', 's1>supports>region:east', undefined],
    ['not by a region without a set', 's1>supports>region:fog', undefined],
    ['not by the world', 's1>concerns>region:world', undefined],
    ['not by a group', 's1>supports>group:friends', undefined],
    ['not by an edge that is no content', 's1>groundedIn>country:AA', undefined],
  ])('%s', (_name, id, tier) => {
    expect(tierOf([edge(id)])).toBe(tier);
  });

  it('by a wider region', () => {
    expect(tierOf([edge('s1>supports>region:north')], { regions: ['region:inner'] })).toBe('4');
    expect(tierOf([edge('s1>concerns>region:world')], { regions: ['region:inner'] })).toBeUndefined();
  });

  it('not by the same region as a wider one', () => {
    expect(tierOf([edge('s1>supports>region:north')], { tiers: ['4'] })).toBeUndefined();
  });

  it('not by an inferred or background edge, nor by what a restated statement names', () => {
    expect(tierOf([edge('s1>supports>region:north', { basis: 'inferred' })])).toBeUndefined();
    expect(tierOf([edge('s1>restates>s2'), edge('s2>supports>region:north')])).toBeUndefined();
  });

  it('by an M49 area, a country outside the document and an invented country', () => {
    const edges = [edge('s1>supports>region:north'), edge('s2>concerns>country:atlantis')];
    expect(tierOf(edges, { regions: ['m49:110'] })).toBe('1');
    expect(tierOf(edges, { regions: ['country:BB'] })).toBe('4');
    expect(place(edges, { regions: ['country:atlantis'] }).placed.get('s2')?.tier).toBe('2');
    expect(place(edges, { regions: ['region:sea'] }).placed.get('s2')?.tier).toBe('2');
  });

  it('globally only if its scope is nothing else, and never as a comment', () => {
    expect([...place([]).placed.keys()]).toEqual(['s2']);
    expect(place([]).byTier['5']).toEqual(['s2']);
  });
});

describe('a chosen list', () => {
  const lists = { 'region:fog': 'own', 'group:friends': 'own' };

  it('places by the countries of a region without a set, the issuer left out', () => {
    const query = { regions: ['region:fog'], lists };
    expect(tierOf([edge('s1>opposes>country:AA')], query)).toBe('2b');
    expect(tierOf([edge('s1>opposes>country:RU')], query)).toBeUndefined();
    expect(tierOf([edge('s1>opposes>country:AA')], { regions: ['region:fog'] })).toBeUndefined();
  });

  it('places by a group that shares a country other than the issuer', () => {
    expect(tierOf([edge('s1>supports>group:friends')], { lists })).toBe('2b');
    expect(tierOf([edge('s1>supports>group:friends')], { lists, regions: ['region:inner'] })).toBeUndefined();
    expect(tierOf([edge('s1>supports>group:friends')], { lists, regions: ['region:home'] })).toBeUndefined();
    expect(tierOf([edge('s1>supports>region:fog')], { lists })).toBe('2b');
  });

  it('never gives membership or a wider region', () => {
    const member = small.membership('country:AA>memberOf>organisation:club');
    const edges = [edge('s1>strengthens>organisation:club'), member];
    expect(tierOf(edges, { regions: ['region:fog'], lists })).toBeUndefined();
    expect(
      tierOf([edge('s1>supports>region:fog')], { regions: ['country:AA'], lists, tiers: ['4'] }),
    ).toBeUndefined();
  });
});

describe('membership', () => {
  const club = edge('s1>strengthens>organisation:club');
  const member = (facts = {}, country = 'AA') =>
    small.membership(`country:${country}>memberOf>organisation:club`, facts);

  it('names the whole path, with the edge that lies in the region', () => {
    const lies = small.located('country:AA>locatedIn>region:north');
    const another = small.located('region:inner>locatedIn>region:north');
    const [path] = place([club, member(), member({}, 'BB'), lies, another]).placed.get('s1')!.paths;
    expect(path).toEqual({
      region: 'region:north',
      tier: '3',
      edges: [club.id, member().id, member({}, 'BB').id, lies.id],
      nodes: ['s1', 'organisation:club', 'country:AA', 'country:BB', 'region:north'],
      via: ['AA', 'BB'].map((code) => ({
        edge: club.id,
        organisation: 'organisation:club',
        membership: `country:${code}>memberOf>organisation:club`,
        country: `country:${code}`,
      })),
    });
  });

  it('is no part of the path of a named country', () => {
    const named = edge('s1>opposes>country:AA');
    const [path] = place([named, small.located('country:AA>locatedIn>region:north')]).placed.get('s1')!.paths;
    expect(path).toMatchObject({ tier: '2', edges: [named.id], nodes: ['s1', 'country:AA'] });
  });

  it('leaves out the issuer, universal bodies, observers and other dates', () => {
    const all = edge('s1>strengthens>organisation:all');
    expect(tierOf([club, member({}, 'RU')], { regions: ['m49:100'] })).toBeUndefined();
    expect(tierOf([all, small.membership('country:AA>memberOf>organisation:all')])).toBeUndefined();
    expect(tierOf([club, member({ status: 'observer' })])).toBeUndefined();
    expect(tierOf([club, member({ from: '2023-04-01' })])).toBeUndefined();
    expect(tierOf([club, member({ from: '2023-04-01' })], { date: '2023-04-01' })).toBe('3');
  });
});

describe('tiers and several regions', () => {
  const edges = [
    edge('s1>supports>region:north'),
    edge('s1>opposes>country:AA'),
    edge('s3>supports>region:east'),
  ];

  it('lists a statement in the first tier that is switched on, and counts it in its first of all', () => {
    expect(tierOf(edges, { tiers: ['2', '5'] })).toBe('2');
    expect(place(edges, { tiers: ['2'] }).byTier).toMatchObject({ '1': ['s1'], '2': [], '5': ['s2'] });
  });

  it('calls not placed what no tier has, whatever is switched on', () => {
    expect(place(edges, { tiers: [] })).toMatchObject({ notPlaced: ['s3'], placed: new Map() });
  });

  it('keeps a path for each region and takes the lowest tier', () => {
    const { placed } = place(edges, { regions: ['country:AA', 'region:north', 'region:east'] });
    expect(placed.get('s1')?.tier).toBe('1');
    expect(placed.get('s1')?.paths.map(({ region: id, tier }) => [id, tier])).toEqual([
      ['country:AA', '2'],
      ['region:north', '1'],
    ]);
    expect(placed.get('s3')?.paths.map(({ region: id }) => id)).toEqual(['region:east']);
  });

  it('names overlapping regions but those chosen', () => {
    expect(place(edges).overlapping).toEqual(['region:east']);
    expect(place(edges, { regions: ['region:north', 'region:east'] }).overlapping).toEqual([]);
  });

  it('passes over the world, the issuer and what is no place', () => {
    const regions = ['region:world', 'm49:001', 'country:RU', 'region:nowhere', 'm49:999', 's1', '__proto__'];
    expect(place(edges, { regions }).regions).toEqual([]);
    expect(place(edges, { regions: [...regions, 'region:fog'] }).regions).toEqual(['region:fog']);
  });
});
