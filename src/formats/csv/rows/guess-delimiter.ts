import { Refused } from '../../reading/refused';
import { RowScanner, type Cell } from './row-scanner';
import type { Delimiter } from '../table-choices';

export interface DelimiterGuess {
  delimiter: Delimiter;
  /** The share of rows that have as many cells as most of them have, 0 to 1. */
  share: number;
  firstRow: Cell[];
}

/** The sign that cuts the first 64 kB most evenly; undefined where none cuts most rows. */
export function guessDelimiter(text: string, at = 0): DelimiterGuess | undefined {
  const guesses = SIGNS.flatMap((sign) => evennessOf(firstRows(text, at, sign), sign) ?? []);
  const [best] = guesses.sort((one, other) => other.share - one.share || other.width - one.width);
  if (!best) return undefined;
  const { share, sign, rows } = best;
  const isSpaced = (sign === ',' || sign === ';') && areSpaced(rows);
  return { delimiter: isSpaced ? `${sign} ` : sign, share, firstRow: rows[0]! };
}

/** The rarest in words first: of two that cut alike, the second stands in numbers and texts. */
const SIGNS = ['\t', ';', '|', ','] as const;
type Sign = (typeof SIGNS)[number];

const SAMPLE = 1 << 16;
const MOST_ROWS = 200;

/** Rows with something in them. A sample may end within a row, which is then left out. */
function firstRows(text: string, at: number, sign: Sign): Cell[][] {
  const isWhole = text.length - at <= SAMPLE;
  const scanner = new RowScanner(text.slice(at, at + SAMPLE), sign);
  const rows: Cell[][] = [];
  try {
    for (let row = scanner.row(); row && rows.length < MOST_ROWS; row = scanner.row())
      if (row.some((cell) => cell !== undefined)) rows.push(row);
  } catch (error) {
    if (error instanceof Refused) return rows;
    throw error;
  }
  return isWhole || rows.length === MOST_ROWS || rows.length === 1 ? rows : rows.slice(0, -1);
}

function evennessOf(rows: Cell[][], sign: Sign) {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  if (!most || most[0] < 2) return undefined;
  const [width, count] = most;
  // R does not name the column of the names of rows
  const even = rows[0]!.length === width - 1 ? count + 1 : count;
  return { sign, rows, width, share: even / rows.length };
}

/** Whether every cell behind a sign begins with a blank, as people write lists. */
function areSpaced(rows: Cell[][]): boolean {
  const behind = rows.flatMap(([, ...cells]) => cells).filter((cell) => cell !== undefined);
  return behind.length > 0 && behind.every((cell) => cell.startsWith(' '));
}
