import { expect, it } from 'vitest';
import { sayDate } from '../../src/language/say-date';

it.each([
  ['2023-03-31', '31 March 2023'],
  ['2010-12', 'December 2010'],
  ['2010', '2010'],
  ['2010-13', '2010-13'],
])('%s is written %s', (date, expected) => {
  expect(sayDate(date)).toBe(expected);
});

it('is written in the language that is asked for', () => {
  expect(sayDate('2023-03-31', 'ru')).toMatch(/^31 марта 2023/);
});
