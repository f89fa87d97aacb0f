import { isKnownName } from '../columns/known-columns';
import type { Cell } from './row-scanner';
import { isTypedName } from '../columns/typed-header';
import { isWrittenNumber } from '../writing/written-values';

const SAMPLE = 1000;

/** Whether the first row names the columns: by its words, by numbers below words, or since nothing of it comes again. */
export function hasHeader(rows: Cell[][]): boolean {
  const [first = [], ...below] = rows.slice(0, SAMPLE);
  const names = first.filter((cell) => cell !== undefined);
  if (names.some(isTypedName)) return true;
  if (first[0] === undefined && names.length > 1) return true; // the corner of a matrix
  if (names.some(isWrittenNumber)) return false;
  if (names.some(isKnownName)) return true;
  return first.some((_, column) => isNumeric(below, column)) || standsApart(names, below);
}

function isNumeric(rows: Cell[][], column: number): boolean {
  const cells = rows.map((row) => row[column]).filter((cell) => cell !== undefined);
  return (
    cells.length > 0 &&
    cells.every((cell) => isWrittenNumber(cell) || isWrittenNumber(cell.replace(',', '.')))
  );
}

/** Nothing of the first row stands below it, while there is more than two columns or most rows share something. */
function standsApart(names: string[], below: Cell[][]): boolean {
  const counts = new Map<string, number>();
  for (const row of below)
    for (const cell of new Set(row)) if (cell !== undefined) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  if (below.length < 2 || names.some((name) => counts.has(name))) return false;
  const shared = below.filter((row) => row.some((cell) => cell !== undefined && counts.get(cell)! > 1));
  return names.length > 2 || shared.length >= below.length * 0.8;
}
