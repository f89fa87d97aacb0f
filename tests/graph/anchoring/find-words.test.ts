import { describe, expect, it } from 'vitest';
import { findNear } from '../../../src/graph/anchoring/find-near';
import { findQuotations } from '../../../src/graph/anchoring/find-quotations';
import { toNormalForm } from '../../../src/graph/anchoring/normal-form';
import fc from '../../properties';

const words = fc.array(fc.constantFrom('a', 'ab', 'b', 'ba'), { minLength: 1, maxLength: 12 });

describe('finding many quotations at once', () => {
  it('finds what a search for each would find, as whole words', () => {
    fc.assert(
      fc.property(words, fc.array(words, { maxLength: 6 }), (text, quotations) => {
        const form = toNormalForm(text.join(' '));
        const sought = quotations.map((quotation) => quotation.join(' '));
        const found = findQuotations(form, sought);
        for (const quotation of sought) {
          const starts = text.map((_, place) => text.slice(0, place).join(' ').length + (place ? 1 : 0));
          const expected = starts.filter((at) => `${form.normal} `.startsWith(`${quotation} `, at));
          expect(found.get(quotation) ?? []).toEqual(expected);
        }
      }),
    );
  });

  it('looks for nothing where there is nothing to look for', () => {
    expect(findQuotations(toNormalForm('some words'), ['']).size).toBe(0);
  });
});

describe('finding words with letters that differ', () => {
  const form = toNormalForm('They seek good neighbourliness and trust');
  const all: [number, number] = [0, form.normal.length];
  const near = (text: string, most: number, window = all) => findNear(form, text, { window, most });

  it('counts letters added, left out and exchanged', () => {
    const found = near('good neighborliness', 2)!;
    expect(form.normal.slice(found.from, found.to)).toBe('good neighbourliness');
    expect(found.differing).toBe(1);
    expect(near('goad neighbourlines', 2)?.differing).toBe(2);
  });

  it('allows no more of them than asked, looks in the window alone and takes whole words', () => {
    expect(near('goad neighbourlines', 1)).toBeNull();
    expect(near('good neighborliness', 2, [0, 20])).toBeNull();
    expect(near('neighbour', 0)).toBeNull();
  });

  it('agrees with the edit distance of one word and another', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        const found = findNear(toNormalForm(other), one, { window: [0, other.length], most: 20 });
        expect(found?.differing).toBe(distance(one, other));
      }),
    );
  });
});

/** Edit distance, as its definition has it. */
function distance(one: string, other: string): number {
  if (!one || !other) return one.length + other.length;
  const exchanged = distance(one.slice(1), other.slice(1)) + (one[0] === other[0] ? 0 : 1);
  return Math.min(exchanged, distance(one.slice(1), other) + 1, distance(one, other.slice(1)) + 1);
}
