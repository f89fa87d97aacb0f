import { expect, it } from 'vitest';
import { isCountingMembership, isCurrentMembership, lastDay } from '../../../src/graph/regions/membership';
import type { MembershipFacts } from '../../../src/graph/background-facts';

const counts = (facts: Partial<MembershipFacts>, date: string) =>
  isCountingMembership({ status: 'member', ...facts }, date);

it('lets a year or month alone stand for its last day', () => {
  expect(lastDay('2006')).toBe('2006-12-31');
  expect(lastDay('2024-02')).toBe('2024-02-29');
  expect(lastDay('2023-02')).toBe('2023-02-28');
  expect(lastDay('2023-07-04')).toBe('2023-07-04');
});

it('counts from the first day on, and no longer on the last', () => {
  const facts = { from: '2017-06-09', to: '2020-01-01' };
  expect(['2017-06-08', '2017-06-09', '2019-12-31', '2020-01-01'].map((date) => counts(facts, date))).toEqual(
    [false, true, true, false],
  );
});

it('starts a membership of a year on its last day', () => {
  expect(counts({ from: '2001' }, '2001-12-30')).toBe(false);
  expect(counts({ from: '2001' }, '2001-12-31')).toBe(true);
  expect(counts({ from: '2001-06' }, '2001-06-30')).toBe(true);
});

it('reads the date asked for in the same way', () => {
  expect(counts({ from: '2001-12-31' }, '2001')).toBe(true);
  expect(counts({ to: '2001-06-30' }, '2001-06')).toBe(false);
});

it('counts a membership of unknown beginning', () => {
  expect(counts({}, '1900-01-01')).toBe(true);
});

it.each([
  ['member', true, true],
  ['participant', true, true],
  ['frozen', true, true],
  ['leaving', true, true],
  ['associate', false, true],
  ['observer', false, true],
  ['partner', false, true],
  ['disputed', false, true],
  ['former', false, false],
] as const)('%s: counts %s, can be shown %s', (status, counting, current) => {
  expect(counts({ status, from: '2001' }, '2023-03-31')).toBe(counting);
  expect(isCurrentMembership({ status, from: '2001' }, '2023-03-31')).toBe(current);
  expect(isCurrentMembership({ status, from: '2024' }, '2023-03-31')).toBe(false);
});
