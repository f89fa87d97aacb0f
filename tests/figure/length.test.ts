import { expect, it } from 'vitest';
import { readLength } from '../../src/figure/length';

it.each([
  ['1200', 1200, false],
  ['1200px', 1200, false],
  ['1in', 96, true],
  ['2.54cm', 96, true],
  [' 25.4 mm ', 96, true],
  ['0mm', 0, true],
])('reads %s', (text, pixels, isPrinted) => {
  const length = readLength(text);
  expect(length?.pixels).toBeCloseTo(pixels, 6);
  expect(length?.isPrinted).toBe(isPrinted);
});

it.each(['', 'cm', '-3cm', '1e3', '3 ells', '16,5cm', '1234567', 'Infinity'])(
  'takes “%s” for none',
  (text) => {
    expect(readLength(text)).toBeUndefined();
  },
);
