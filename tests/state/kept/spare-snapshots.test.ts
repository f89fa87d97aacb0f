import { expect, test } from 'vitest';
import { spareSnapshots } from '../../../src/state/kept/spare-snapshots';

const mark = (count: number, at: string, isConflict = false) => ({
  key: String(count).padStart(4, '0'),
  at,
  isConflict,
});
const many = (days: number, perDay: number) =>
  Array.from({ length: days * perDay }, (_, count) =>
    mark(count, `2026-03-${String(1 + Math.floor(count / perDay)).padStart(2, '0')}T10:00:00Z`),
  );

test('the last twelve stay, and before them the last of each day for seven days', () => {
  const marks = many(12, 4); // of days 1 to 9 besides the last twelve
  const spare = new Set(spareSnapshots(marks));
  const stay = marks.filter(({ key }) => !spare.has(key)).map(({ key }) => Number(key));
  expect(stay).toEqual([11, 15, 19, 23, 27, 31, 35, ...Array.from({ length: 12 }, (_, at) => 36 + at)]);
});

test('few stay all; what was kept of another window stays however many there are', () => {
  expect(spareSnapshots(many(3, 4))).toEqual([]);
  const conflicts = many(10, 4).map((own) => ({ ...own, isConflict: true }));
  expect(spareSnapshots(conflicts)).toEqual([]);
});

test('a clock that goes wrong by years takes nothing that was taken last', () => {
  const wrong = many(2, 20).map((own, at) => ({
    ...own,
    at: at % 2 ? '2036-01-01T00:00:00Z' : '2025-01-01T00:00:00Z',
  }));
  const spare = new Set(spareSnapshots(wrong));
  expect(wrong.slice(-12).filter(({ key }) => spare.has(key))).toEqual([]);
  expect(wrong.length - spare.size).toBe(14);
});
