import { describe, expect, it } from 'vitest';
import { chainPlaces, type Seeker } from '../../../src/graph/anchoring/chain-places';
import { firstFrom } from '../../../src/graph/anchoring/first-from';
import { PrefixMaximum } from '../../../src/graph/anchoring/prefix-maximum';
import fc from '../../properties';

/** A quotation at a place of the original, with the places where it might stand here; every place its own sentence. */
const seeker = (at: number, ...places: number[]): Seeker => ({
  at,
  candidates: places.map((from) => ({ at, from, offset: from, sentence: from, score: 8 })),
});
const chain = (...seekers: Seeker[]) => [...chainPlaces(seekers, 10_000)].sort(([a], [b]) => a - b);

describe('the chain of places', () => {
  it('takes of several places the one at the distance of the original', () => {
    expect(chain(seeker(0, 500), seeker(40, 200, 540, 900), seeker(90, 590))).toEqual([
      [0, 500],
      [1, 540],
      [2, 590],
    ]);
  });

  it('steps over something large that was put in or taken out, and leaves out what does not fit', () => {
    const before = [seeker(0, 0), seeker(50, 50), seeker(90, 90)];
    const after = [seeker(2000, 1200), seeker(2050, 1250), seeker(2090, 1290)];
    const stray = seeker(1000, 5000);
    expect(chain(...before, stray, ...after).map(([index]) => index)).toEqual([0, 1, 2, 4, 5, 6]);
  });

  it('never goes back, and keeps together what begins together', () => {
    const all = chain(seeker(0, 300), seeker(40, 340), seeker(40, 340, 345), seeker(80, 310));
    expect(all).toEqual([
      [0, 300],
      [1, 340],
      [2, 340],
    ]);
  });

  it('is none for nothing', () => {
    expect(chain()).toEqual([]);
    expect(chain(seeker(5))).toEqual([]);
  });
});

const places = fc.array(fc.record({ place: fc.nat(40), total: fc.integer() }), { maxLength: 30 });

it('a prefix maximum is the greatest of what was added below', () => {
  fc.assert(
    fc.property(places, fc.nat(41), (added, place) => {
      const maximum = new PrefixMaximum<{ place: number; total: number }>(41);
      for (const one of added) maximum.add(one.place, one);
      const below = added.filter((one) => one.place < place).map(({ total }) => total);
      expect(maximum.below(place)?.total).toBe(below.length ? Math.max(...below) : undefined);
    }),
  );
});

it('the first from a place is what a walk would find', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40)), fc.nat(41), (row, place) => {
      const ascending = row.sort((a, b) => a - b);
      const found = ascending.findIndex((one) => one >= place);
      expect(firstFrom(ascending, place, (one) => one)).toBe(found < 0 ? row.length : found);
    }),
  );
});
