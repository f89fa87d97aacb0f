import { describe, expect, it } from 'vitest';
import { countFilters } from '../../src/view/count-filters';
import { defaultArrangement, type Arrangement } from '../../src/view/view';

const count = (patch: Partial<Arrangement>) => countFilters({ ...defaultArrangement(), ...patch });
const region = (patch: Partial<Arrangement['region']>) => ({
  region: { ...defaultArrangement().region, places: ['region:africa'], ...patch },
});

describe('the number of filters', () => {
  it('is none at first', () => {
    expect(count({})).toBe(0);
  });

  it('counts the region filter once, however many places', () => {
    expect(count(region({ places: ['region:africa', 'country:CN'] }))).toBe(1);
  });

  it('passes over a paused region filter, and tiers without a place', () => {
    expect(count(region({ paused: true }))).toBe(0);
    expect(count(region({ places: [], tiers: ['1', '2', '3'] }))).toBe(0);
  });

  it('counts each facet that leaves something out', () => {
    const facets: Arrangement['facets'] = [
      { facet: 'kind', without: ['principle', 'priority'] },
      { facet: 'voice', without: ['post'] },
      { facet: 'stance', without: [] },
      { facet: 'basis', without: ['background'], paused: true },
    ];
    expect(count({ facets })).toBe(2);
  });

  it('counts confidence only when more is left out than by default', () => {
    expect(count({ facets: [{ facet: 'confidence', without: ['low', 'medium'] }] })).toBe(0);
    expect(count({ facets: [{ facet: 'confidence', without: ['low', 'medium', 'high'] }] })).toBe(1);
  });

  it('is not changed by layers', () => {
    expect(count({ layers: { ...defaultArrangement().layers, themes: false, ghosts: true } })).toBe(0);
  });

  it('is not changed by what is hidden, opened or focused', () => {
    expect(count({ hidden: ['a'], opened: ['b'], focus: { node: 'c', depth: 1 } })).toBe(0);
  });
});
