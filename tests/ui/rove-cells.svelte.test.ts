import { afterEach, beforeEach, expect, test } from 'vitest';
import { roveCells } from '../../src/ui/rove-cells';

/** Two heads, one over two columns; a number with a button in each row, else empty cells. */
const ROWS = [
  ['corner:1x2', 'sea:2x1', 'air:1x2'],
  ['fish', 'salt'],
  ['north', '[1]', 'a', 'b'],
  ['south', 'c', '[2]', 'd'],
];
let table: HTMLTableElement;
let end: () => void;

beforeEach(() => {
  table = document.body.appendChild(document.createElement('table'));
  ROWS.forEach((names, index) => {
    const row = table.insertRow();
    for (const name of names) row.append(cellOf(name, index < 2 || name === names[0]));
  });
  end = roveCells(table);
});

afterEach(() => {
  end();
  table.remove();
});

function cellOf(name: string, isHead: boolean): HTMLTableCellElement {
  const cell = document.createElement(isHead ? 'th' : 'td');
  const [, text = '', columns = '1', rows = '1'] = /^([^:]*)(?::(\d)x(\d))?$/.exec(name) ?? [];
  cell.colSpan = Number(columns);
  cell.rowSpan = Number(rows);
  if (text.startsWith('[')) cell.append(document.createElement('button'));
  (cell.querySelector('button') ?? cell).textContent = text;
  return cell;
}

const stops = () => [...table.querySelectorAll('[tabindex="0"]')].map((each) => each.textContent);

function press(...keys: string[]): string | null | undefined {
  for (const key of keys) {
    const [, ctrl, name] = /^(Ctrl\+)?(.*)$/.exec(key)!;
    const event = { key: name!, ctrlKey: Boolean(ctrl), bubbles: true, cancelable: true };
    (document.activeElement ?? table).dispatchEvent(new KeyboardEvent('keydown', event));
  }
  return document.activeElement?.textContent;
}

function start(): void {
  table.querySelector<HTMLElement>('[tabindex="0"]')!.focus();
}

test('the table is one stop of the Tab key: its first number, in its button', () => {
  expect(stops()).toEqual(['[1]']);
  expect(table.querySelectorAll('[tabindex]')).toHaveLength(13);
});

test('arrows go from cell to cell, over heads that span, and stay at the edge', () => {
  start();
  expect(press('ArrowRight', 'ArrowRight')).toBe('b');
  expect(press('ArrowRight')).toBe('b');
  expect(press('ArrowUp')).toBe('air');
  expect(press('ArrowUp')).toBe('air');
  expect(press('ArrowLeft')).toBe('salt');
  expect(press('ArrowUp')).toBe('sea');
  expect(press('ArrowDown', 'ArrowDown', 'ArrowDown')).toBe('[2]');
  expect(press('ArrowDown')).toBe('[2]');
  expect(stops()).toEqual(['[2]']);
});

test('Home and End go to the ends of the row, with Ctrl to those of the table', () => {
  start();
  expect(press('End')).toBe('b');
  expect(press('Home')).toBe('north');
  expect(press('Ctrl+End')).toBe('d');
  expect(press('Ctrl+Home')).toBe('corner');
  expect(press('x')).toBe('corner');
});

test('a cell that is clicked is the stop from then on, and stays it when the table is made anew', () => {
  table.querySelectorAll('button')[1]!.focus();
  expect(stops()).toEqual(['[2]']);
  end();
  end = roveCells(table);
  expect(stops()).toEqual(['[2]']);
});

test('once it is ended keys do nothing, and a table without cells does no harm', () => {
  start();
  end();
  expect(press('ArrowRight')).toBe('[1]');
  const empty = document.createElement('table');
  end = roveCells(empty);
  empty.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown' }));
  expect(empty.querySelector('[tabindex]')).toBeNull();
});
