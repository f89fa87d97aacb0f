import { expect, it } from 'vitest';
import { seededRandom } from '../../src/layout/seeded-random';

const first = (seed: number, count: number) => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => random());
};

it('gives the same numbers for the same seed, and others for another', () => {
  expect(first(7, 50)).toEqual(first(7, 50));
  expect(first(7, 50)).not.toEqual(first(8, 50));
});

it('gives the numbers it has always given', () => {
  expect(first(1, 2)).toEqual([0.6270739405881613, 0.002735721180215478]);
});

it('spreads them evenly over [0, 1)', () => {
  const numbers = first(3, 2000);
  expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
  const tenths = Array.from(
    { length: 10 },
    (_none, t) => numbers.filter((n) => Math.floor(n * 10) === t).length,
  );
  expect(Math.min(...tenths)).toBeGreaterThan(150);
});
