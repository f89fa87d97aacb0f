import { beforeEach, describe, expect, it } from 'vitest';
import type { OpenDocument } from '../../../src/state/open-document.svelte';
import { findRow, pressOutlineKey } from '../../../src/state/views/outline-keys';
import { OutlineReading } from '../../../src/state/views/outline-reading.svelte';
import { openSmall } from '../open-small';

let open: OpenDocument;
let reading: OutlineReading;

beforeEach(() => {
  open = openSmall();
  reading = new OutlineReading(open);
});

const current = () => reading.current!.path.at(-1);
const press = (...keys: string[]) => keys.forEach((key) => pressOutlineKey(reading, key, false));
const rows = () => Array.from({ length: reading.tree.size }, (_, at) => reading.tree.row(at)!);
/** To the row of a link: s1 supports region:north. */
const toLink = () =>
  press('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');

describe('the outline by keys', () => {
  it('opens, goes in, closes and goes out', () => {
    press('ArrowRight', 'ArrowRight');
    expect(current()).toBe('s1');
    press('ArrowRight', 'ArrowRight');
    expect(reading.current!.part.kind).toBe('relation');
    press('ArrowLeft', 'ArrowLeft');
    expect([current(), reading.current!.isOpen]).toEqual(['s1', false]);
    press('ArrowLeft');
    expect(reading.current!.part.kind).toBe('group');
  });

  it('goes the other way where words run from the right', () => {
    pressOutlineKey(reading, 'ArrowLeft', true);
    expect(reading.current!.isOpen).toBe(true);
  });

  it('goes to both ends and no further', () => {
    press('End', 'ArrowDown');
    expect(reading.at).toBe(reading.tree.size - 1);
    press('Home', 'ArrowUp', 'PageUp');
    expect(reading.at).toBe(0);
  });

  it('opens all rows of a level', () => {
    press('*');
    expect(rows().filter(({ path, isOpen }) => path.length === 1 && !isOpen)).toEqual([]);
    expect(rows().filter(({ part }) => part.kind === 'node')).toHaveLength(open.visibility.nodes.size);
  });

  it('leads back to the node that stands above', () => {
    toLink();
    expect(current()).toBe('s1>supports>region:north');
    press('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    expect(reading.current!.part).toMatchObject({ kind: 'link', node: 's1', isBack: true });
    press('ArrowRight');
    expect([current(), reading.current!.path.length]).toEqual(['s1', 2]);
  });

  it('finds rows by how their names begin, one after another', () => {
    press('ArrowRight');
    const find = (typed: string) => findRow(reading, typed, ({ path }) => path.at(-1)!);
    find('s');
    find('s');
    expect(current()).toBe('s2');
    find('s3');
    expect(current()).toBe('s3');
    find('none');
    expect(current()).toBe('s3');
  });
});

describe('the outline and the selection', () => {
  it('selects a node, and a link before the node that it leads to', () => {
    toLink();
    reading.select(reading.current!);
    expect(open.selection).toEqual(['s1>supports>region:north']);
    reading.select(reading.current!);
    expect([open.selection, current()]).toEqual([['region:north'], 's1>supports>region:north']);
    reading.select(reading.current!);
    expect(open.selection).toEqual(['s1>supports>region:north']);
  });

  it('opens a row that stands for nothing to be selected', () => {
    reading.select(reading.current!);
    expect([open.selection, reading.current!.isOpen]).toEqual([[], true]);
  });

  it('adds to the selection', () => {
    press('ArrowRight', 'ArrowRight');
    reading.select(reading.current!, { adds: true });
    press('ArrowDown');
    reading.select(reading.current!, { adds: true });
    expect(open.selection).toEqual(['s1', 's2']);
  });

  it('is led to what is selected elsewhere: a node, a link', () => {
    open.select(['region:north']);
    expect([current(), reading.current!.path.length]).toEqual(['region:north', 2]);
    open.select(['s3>restates>s1']);
    expect([current(), reading.current!.path.length]).toEqual(['s3>restates>s1', 4]);
    press('ArrowUp');
    expect(reading.current!.part.kind).toBe('relation');
  });

  it('stays where it is when the selection is given up', () => {
    open.select(['region:north']);
    press('ArrowUp');
    const before = current();
    open.select([]);
    expect(current()).toBe(before);
  });
});

describe('the outline and the filters', () => {
  it('has what is seen and nothing else, and keeps a place near one that has gone', () => {
    open.select(['region:north']);
    open.folding.hide(['region:north', 'region:fog']);
    expect(rows().some(({ part }) => part.kind === 'group' && part.group.id === 'region region')).toBe(false);
    expect(reading.current).toBeDefined();
    open.history.undo();
    expect(rows().some(({ part }) => part.kind === 'group' && part.group.id === 'region region')).toBe(true);
  });

  it('keeps the grouping for the next visit', () => {
    reading.grouping = 'part';
    expect(new OutlineReading(open).grouping).toBe('part');
    expect(reading.source.groups[0]!.of.by).toBe('part');
  });
});
