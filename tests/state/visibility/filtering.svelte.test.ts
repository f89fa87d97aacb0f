import { beforeEach, describe, expect, it } from 'vitest';
import type { OpenDocument } from '../../../src/state/open-document.svelte';
import { countFilters } from '../../../src/view/count-filters';
import { defaultArrangement } from '../../../src/view/view';
import { openSmall } from '../open-small';

let open: OpenDocument;
const region = () => open.arrangement.region;
const shown = () => [...open.visibility.nodes].sort();

beforeEach(() => {
  open = openSmall();
});

describe('filtering by place', () => {
  it('takes a place in and out, each as a step with a name', () => {
    open.filtering.togglePlace('region:north', 'Northland');
    expect(region().places).toEqual(['region:north']);
    expect(open.history.undoName).toBe('filtered by Northland');
    expect(shown()).toEqual(['region:north', 's1', 'theme:sea']);
    open.filtering.togglePlace('region:north', 'Northland');
    expect(region().places).toEqual([]);
    expect(open.history.undoName).toBe('no longer filtered by Northland');
  });

  it('keeps the other places', () => {
    for (const place of ['region:north', 'country:AA', 'm49:110']) open.filtering.togglePlace(place, place);
    open.filtering.togglePlace('country:AA', 'Aland');
    expect(region().places).toEqual(['region:north', 'm49:110']);
  });

  it('resumes when a place is chosen', () => {
    open.filtering.togglePlace('region:north', 'Northland');
    open.filtering.pauseRegion(true);
    expect(shown()).toContain('s3');
    open.filtering.togglePlace('region:fog', 'Fog');
    expect(region().paused).toBe(false);
  });

  it('switches tiers, in their order', () => {
    open.filtering.toggleTier('3', 'Through membership');
    open.filtering.toggleTier('2b', 'By the chosen list');
    expect(region().tiers).toEqual(['1', '2', '2b', '3']);
    open.filtering.toggleTier('1', 'Names the region');
    expect(region().tiers).toEqual(['2', '2b', '3']);
  });

  it('reaches a statement through membership only when that tier is on', () => {
    open.filtering.togglePlace('country:AA', 'Aland');
    expect(shown()).not.toContain('s2');
    open.filtering.toggleTier('3', 'Through membership');
    expect(shown()).toEqual(expect.arrayContaining(['s2', 'organisation:club', 'country:AA']));
    expect(open.visibility.edges).toContain('country:AA>memberOf>organisation:club');
  });

  it('and by a kind, in either order, shows what the statements found lead to', () => {
    const all = ['principle', 'comment', 'organisation', 'region', 'country', 'topic', 'theme'];
    const ofKind = () => open.filtering.isolate('kind', 'organisation', { label: 'organisations', all });
    open.filtering.toggleTier('3', 'Through membership');
    open.filtering.togglePlace('country:AA', 'Aland');
    ofKind();
    expect(shown()).toEqual(['organisation:club']);
    open.filtering.reset();
    ofKind();
    open.filtering.toggleTier('3', 'Through membership');
    open.filtering.togglePlace('country:AA', 'Aland');
    expect(shown()).toEqual(['organisation:club']);
  });

  it('counts memberships on the date of the document, or on the one chosen', () => {
    expect(open.date).toBe('2023-03-31');
    open.filtering.setDate('2000-01-01');
    expect([open.date, region().date]).toEqual(['2000-01-01', '2000-01-01']);
    open.filtering.setDate(undefined);
    expect([open.date, 'date' in region()]).toEqual(['2023-03-31', false]);
  });

  it('chooses a list together with its tier, and drops it alone', () => {
    open.filtering.togglePlace('country:AA', 'Aland');
    open.filtering.chooseList('region:fog', 'own');
    expect(region()).toMatchObject({ lists: { 'region:fog': 'own' }, tiers: ['1', '2', '2b'] });
    expect(open.answers?.byTier['2b']).toEqual(['s3']);
    open.filtering.chooseList('region:fog', undefined);
    expect(region()).toMatchObject({ lists: {}, tiers: ['1', '2', '2b'] });
  });
});

describe('filtering by everything else', () => {
  it('takes a value out and in', () => {
    open.filtering.toggleValue('kind', 'comment', 'comments');
    expect(shown()).not.toContain('c1');
    expect(open.history.undoName).toBe('filtered out comments');
    open.filtering.toggleValue('kind', 'comment', 'comments');
    expect(shown()).toContain('c1');
  });

  it('isolates one value', () => {
    open.filtering.isolate('stance', 'rejects', { label: 'rejects', all: ['favours', 'rejects', 'neutral'] });
    expect(open.filtering.facet('stance').without).toEqual(['favours', 'neutral']);
    expect(shown().filter((id) => /^s\d$/.test(id))).toEqual(['s2']);
  });

  it('pauses a facet without losing it, and resumes it', () => {
    open.filtering.toggleValue('kind', 'comment', 'comments');
    open.filtering.pauseFacet('kind', true);
    expect(shown()).toContain('c1');
    expect(countFilters(open.arrangement)).toBe(0);
    open.filtering.pauseFacet('kind', false);
    expect(open.arrangement.facets).toContainEqual({ facet: 'kind', without: ['comment'] });
  });

  it('resets one facet to what is usual for it', () => {
    open.filtering.toggleValue('confidence', 'low', 'low confidence');
    open.filtering.toggleValue('kind', 'comment', 'comments');
    open.filtering.resetFacet('confidence');
    open.filtering.resetFacet('kind');
    expect(open.filtering.facet('confidence').without).toEqual(['medium', 'low']);
    expect(countFilters(open.arrangement)).toBe(0);
  });

  it('puts layers away and shows them', () => {
    open.filtering.setLayer('themes', false);
    expect(open.visibility.folded).toContain('theme:sea');
    open.filtering.setLayer('themes', true);
    expect(shown()).toContain('theme:sea');
  });
});

describe('resetting the filters', () => {
  it('clears them all and leaves what was hidden, opened, focused, moved and laid out', () => {
    open.change('set up', {
      ...{ hidden: ['s3'], opened: ['s1'], focus: { node: 's2', depth: 2 }, moved: { s1: [1, 2] } },
      layout: 'order',
      region: { places: ['region:north'], tiers: ['1'], lists: {}, paused: true, date: '2000-01-01' },
      facets: [{ facet: 'voice', without: ['document'] }],
      layers: { themes: false, memberships: true, geography: true, bridges: true, ghosts: false },
    });
    const before = open.arrangement;
    open.filtering.reset();
    const { region: place, facets, layers } = defaultArrangement();
    expect(open.arrangement).toEqual({ ...before, region: place, facets, layers });
    open.history.undo();
    expect(open.arrangement).toEqual(before);
  });
});
