import type { AttributeValue } from '../../../graph/property-graph';
import { parseJson } from '../../json/parse-json';
import { toAttributeValue } from '../../json/written-number';
import { Refused } from '../../reading/refused';
import type { CellType, Column } from '../columns/column';
import { NUMERIC } from '../columns/known-columns';
import type { Layout } from '../columns/layout';
import { isAnyNumber, isWrittenBoolean, isWrittenNumber } from '../writing/written-values';

/** A cell as a value; undefined where it is not of the type that the header promises. */
export type CellReader = (cell: string) => AttributeValue | undefined;

/**
 * Of a column: by the type in its header, or numbers where every cell is a number that is written back in the same way
 * (so `012` and `1.0` stay texts), `true` and `false`, else texts.
 */
export function cellReader(layout: Layout, column: Column): CellReader {
  const { type } = column;
  if (!type) return guessedReader(layout, column);
  const reader = READERS[type.of];
  return type.isList ? (cell) => listOf(cell, reader) : reader;
}

const READERS: Record<CellType['of'], CellReader> = {
  text: (cell) => cell,
  number: (cell) => (isAnyNumber(cell) ? Number(cell) : undefined),
  boolean: (cell) => (isWrittenBoolean(cell) ? cell === 'true' : undefined),
  json: jsonIn,
};

function listOf(cell: string, reader: CellReader): AttributeValue | undefined {
  const values = cell.split(';').map(reader);
  return values.every((value) => value !== undefined) ? values : undefined;
}

export function jsonIn(cell: string): AttributeValue | undefined {
  try {
    return toAttributeValue(parseJson(cell).value);
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

function guessedReader({ table, decimal }: Layout, { index, name }: Column): CellReader {
  const toPoint = (cell: string) => (decimal === ',' ? pointed(cell) : cell);
  const isNumber = NUMERIC.has(name) ? isAnyNumber : isWrittenNumber;
  const all = (suits: (cell: string) => boolean) =>
    table.rows.every((row) => !row[index] || suits(row[index]));
  if (table.parts.textColumns.has(index)) return READERS.text;
  if (all((cell) => isNumber(toPoint(cell)))) return (cell) => Number(toPoint(cell));
  return all(isWrittenBoolean) ? READERS.boolean : READERS.text;
}

/** With a point for its decimal comma; no number where there is a point already, as between thousands. */
const pointed = (cell: string): string => (cell.includes('.') ? '' : cell.replace(',', '.'));
