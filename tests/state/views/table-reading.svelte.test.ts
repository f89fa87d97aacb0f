import { beforeEach, describe, expect, it } from 'vitest';
import type { OpenDocument } from '../../../src/state/open-document.svelte';
import { PAGE_ROWS, TableReading } from '../../../src/state/views/table-reading.svelte';
import { openSmall } from '../open-small';

let open: OpenDocument;
let reading: TableReading;

beforeEach(() => {
  open = openSmall();
  reading = new TableReading(open);
});

describe('the table', () => {
  it('is of what is selected elsewhere: nodes or links', () => {
    open.select(['s3>restates>s1']);
    expect(reading.subject).toBe('links');
    open.select(['s1']);
    expect(reading.subject).toBe('nodes');
    open.select([]);
    expect(reading.subject).toBe('nodes');
  });

  it('stays as it is while rows are chosen in it', () => {
    reading.show('links');
    reading.select('s3>restates>s1', 0);
    expect([reading.subject, open.selection]).toEqual(['links', ['s3>restates>s1']]);
    reading.show('nodes');
    expect(reading.subject).toBe('nodes');
    reading.select('s1', 0, { adds: true });
    expect(open.selection).toEqual(['s1']);
  });

  it('sorts by a column, the other way round, and as in the document again', () => {
    const sorts = [1, 2, 3].map(() => {
      reading.sortBy('Kind');
      return reading.sort;
    });
    expect(sorts).toEqual([{ column: 'Kind', isTurned: false }, { column: 'Kind', isTurned: true }, null]);
  });

  it('turns to the page of what is selected elsewhere, and never past the last', () => {
    const ids = Array.from({ length: PAGE_ROWS * 2 + 1 }, (_, n) => `n${n}`);
    reading.turnTo(9);
    expect(reading.pageOf(ids)).toBe(2);
    ids[PAGE_ROWS] = 's1';
    open.select(['s1']);
    expect(reading.pageOf(ids)).toBe(1);
    reading.turnTo(0);
    expect(reading.pageOf(ids)).toBe(0);
    expect(reading.pageOf([])).toBe(0);
  });
});
