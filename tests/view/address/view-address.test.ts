import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../src/view/address/address-to-view';
import { defaultView, type View } from '../../../src/view/view';
import { MOVED_IN_ADDRESS, toAddress } from '../../../src/view/address/view-to-address';
import fc from '../../properties';
import { anyView } from './arbitrary-view';

const concept = (patch: Partial<View> = {}): View => ({
  ...defaultView('foreign-policy-concept-2023'),
  ...patch,
});
const africa = { places: ['region:africa'], tiers: ['1', '2', '3'], lists: {}, paused: false } as const;

function manyMoved(count: number): View {
  const places = Array.from({ length: count }, (_, index) => [`node-${index}`, [index, -index - 1]]);
  return concept({ moved: Object.fromEntries(places) as View['moved'] });
}

describe('the address of a view', () => {
  it('gives the same view again, whatever the ids are', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const read = readAddress(toAddress(view));
        expect(read?.problems).toEqual([]);
        expect(read?.view).toEqual(view);
      }),
      { numRuns: 500 },
    );
  });

  it('is plain text that no browser rewrites', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const address = toAddress(view);
        expect(address).toMatch(/^#\/[!'()*\w.%:,~?&=-]+$/);
        expect(new URL(`https://atlas.example/${address}`).hash).toBe(address);
      }),
    );
  });

  it('names only what differs from the default', () => {
    expect(toAddress(concept())).toBe('#/foreign-policy-concept-2023');
  });

  it('is readable', () => {
    const view = concept({ region: { ...africa, places: [...africa.places], tiers: [...africa.tiers] } });
    expect(toAddress(view)).toBe('#/foreign-policy-concept-2023?region=africa&tiers=1,2,3');
    expect(readAddress('#/foreign-policy-concept-2023?region=africa&tiers=1,2,3')?.view).toEqual(view);
  });

  it('keeps countries and areas of the world apart from regions', () => {
    const places = ['region:africa', 'country:ZA', 'm49:015'];
    const view = concept({ region: { ...africa, places, tiers: ['1', '2'] } });
    expect(toAddress(view)).toBe('#/foreign-policy-concept-2023?region=africa,country:ZA,m49:015');
  });

  it('tells no tier from the usual tiers', () => {
    const view = concept({ region: { places: [], tiers: [], lists: {}, paused: false } });
    expect(toAddress(view)).toContain('tiers=none');
    expect(readAddress(toAddress(view))?.view.region.tiers).toEqual([]);
  });

  it('tells a confidence that leaves nothing out from the usual one', () => {
    const view = concept({ facets: [{ facet: 'confidence', without: [] }] });
    expect(toAddress(view)).toContain('no-confidence=');
    expect(readAddress(toAddress(view))?.view.facets).toEqual(view.facets);
  });

  it('names layers that are not as by default, and what sizes show', () => {
    const layers = { themes: false, memberships: true, geography: false, bridges: false, ghosts: true };
    expect(toAddress(concept({ layers, measure: 'links' }))).toBe(
      '#/foreign-policy-concept-2023?show=memberships,ghosts&conceal=themes,bridges&size=links',
    );
  });

  it('asks for nothing when it is empty', () => {
    for (const empty of ['', '#', '#/']) expect(readAddress(empty)).toBeUndefined();
  });
});

describe('moved nodes in the address', () => {
  it('travel with it while they are few', () => {
    const view = manyMoved(MOVED_IN_ADDRESS);
    expect(readAddress(toAddress(view))).toEqual({ view, problems: [] });
  });

  it('are left out when they are many, and the link says that it does not hold them', () => {
    const read = readAddress(toAddress(manyMoved(MOVED_IN_ADDRESS + 1)));
    expect(read?.view).toEqual(concept());
    expect(read?.problems).toEqual(['The link does not hold the places of the moved nodes.']);
  });

  it('are rounded to whole pixels', () => {
    const read = readAddress(toAddress(concept({ moved: { 'point-1': [10.4, -3.6] } })));
    expect(read?.view.moved).toEqual({ 'point-1': [10, -4] });
  });
});
