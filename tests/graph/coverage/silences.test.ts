import { expect, test } from 'vitest';
import type { Coverage } from '../../../src/graph/coverage/coverage';
import { findSilences } from '../../../src/graph/coverage/silences';

/** A coverage of made-up statements: rows and columns by the statements that name them. */
function made(rows: Record<string, string>, columns: Record<string, string>): Coverage {
  const lines = (names: Record<string, string>, others: Record<string, string>) =>
    Object.entries(names).map(([id, own]) => ({
      id,
      statements: [...own],
      together: [...own].filter((one) => Object.values(others).join('').includes(one)),
    }));
  const cellsOf = (row: string) =>
    new Map(Object.entries(columns).map(([id, own]) => [id, [...own].filter((one) => row.includes(one))]));
  const cells = new Map(Object.entries(rows).map(([id, own]) => [id, cellsOf(own)]));
  return { rows: lines(rows, columns), columns: lines(columns, rows), cells, together: [] };
}

test('columns and rows that are spoken of but never together come first by how often they are spoken of', () => {
  const found = findSilences(
    made({ north: 'ab', south: 'e' }, { fish: 'a', salt: 'c', tides: 'cd', wind: '' }),
    6,
  );
  expect(found).toEqual({ columns: ['tides', 'salt'], rows: ['south'], pairs: [] });
});

test('of single pairs those that chance would bring together, the likeliest first', () => {
  const rows = { north: 'abcd', south: 'efg', islet: 'h' };
  const columns = { fish: 'abcdh', salt: 'efg' };
  expect(findSilences(made(rows, columns), 8).pairs).toEqual([
    ['south', 'fish'],
    ['north', 'salt'],
  ]);
});

test('a thing is not missed beside itself, and nothing is missed where nothing counts', () => {
  expect(findSilences(made({ sea: 'ab', sky: 'a' }, { sea: '', sky: 'a' }), 2).pairs).toEqual([]);
  expect(findSilences(made({ north: '' }, { fish: '' }), 0)).toEqual({ columns: [], rows: [], pairs: [] });
});
