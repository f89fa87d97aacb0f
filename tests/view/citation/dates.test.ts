import { expect, test } from 'vitest';
import { dottedDate, englishDate, yearFirstDate } from '../../../src/view/citation/dates';

test.each([
  ['2026-03-08', 'March 8, 2026', '2026, March 8', '08.03.2026'],
  ['2026-12', 'December 2026', '2026, December', '12.2026'],
  ['2026', '2026', '2026', '2026'],
])('%s is written as each style writes it', (iso, english, yearFirst, dotted) => {
  expect([englishDate(iso), yearFirstDate(iso), dottedDate(iso)]).toEqual([english, yearFirst, dotted]);
});
