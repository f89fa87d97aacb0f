import type { Coverage, CoverageLine } from './coverage';

/** What is spoken of, but not together: ids, the most telling first. */
export interface Silences {
  /** Columns that no row is named with. */
  columns: string[];
  rows: string[];
  /** Empty cells between lines that are not empty themselves. */
  pairs: [row: string, column: string][];
}

/**
 * An empty cell tells the more the oftener one would expect both of its lines together if they had nothing to do with
 * each other; below `LEAST` it is what chance would bring.
 */
export function findSilences({ rows, columns, cells }: Coverage, counted: number): Silences {
  const expected = (row: CoverageLine, column: CoverageLine) =>
    (row.statements.length * column.statements.length) / counted;
  const pairs = rows.flatMap((row) =>
    columns
      .filter((column) => row.together.length && column.together.length && row.id !== column.id)
      .filter((column) => cells.get(row.id)!.get(column.id)!.length === 0)
      .map((column) => ({ row, column, expected: expected(row, column) })),
  );
  return {
    columns: silentLines(columns),
    rows: silentLines(rows),
    pairs: pairs
      .filter((pair) => pair.expected >= LEAST)
      .sort((a, b) => b.expected - a.expected)
      .map(({ row, column }) => [row.id, column.id]),
  };
}

const LEAST = 0.5;

const silentLines = (lines: CoverageLine[]): string[] =>
  lines
    .filter(({ statements, together }) => statements.length > 0 && together.length === 0)
    .sort((a, b) => b.statements.length - a.statements.length)
    .map(({ id }) => id);
