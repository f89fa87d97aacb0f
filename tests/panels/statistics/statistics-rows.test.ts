import { describe, expect, it } from 'vitest';
import { sortRows, type Column, type StatisticsRow } from '../../../src/panels/statistics/statistics-rows';

const row = (id: string, links: number, community: number | null): StatisticsRow => ({
  ...{ id, name: id, kind: id === 'b' ? 'point' : 'theme', languages: { name: 'en', kind: 'en' } },
  ...{ links, betweenness: links / 10, community },
});
const ROWS = [row('p10', 2, 1), row('b', 5, null), row('p9', 2, 2)];
const order = (column: Column, isTurned = false) => sortRows(ROWS, { column, isTurned }).map(({ id }) => id);

describe('the rows of the statistics', () => {
  it.each<[Column, string[]]>([
    ['name', ['b', 'p9', 'p10']],
    ['kind', ['b', 'p10', 'p9']],
    ['links', ['b', 'p10', 'p9']],
    ['betweenness', ['b', 'p10', 'p9']],
    ['community', ['p10', 'p9', 'b']],
  ])('are sorted by %s: words from A, numbers from the most', (column, expected) => {
    expect(order(column)).toEqual(expected);
  });

  it('are turned round; nodes without a community stay last', () => {
    expect(order('links', true)).toEqual(['p10', 'p9', 'b']);
    expect(order('community', true)).toEqual(['p9', 'p10', 'b']);
  });

  it('leave the given list as it is', () => {
    order('name');
    expect(ROWS.map(({ id }) => id)).toEqual(['p10', 'b', 'p9']);
  });
});
