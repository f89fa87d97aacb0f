import type { GraphBuilder } from '../reading/graph-builder';
import type { Layout } from './columns/layout';

/** Tells of names that are given to two columns, and of rows that end early. */
export function noteOddRows({ table, repeated, names }: Layout, builder: GraphBuilder): void {
  for (const { column, name, given } of repeated)
    builder.note(
      'odd-value',
      table.cellAt(-1, column),
      `two columns are called “${name}”; the second is read as “${given}”`,
    );
  table.rows.forEach(({ length }, row) => {
    if (length < names.length)
      builder.note(
        'odd-value',
        table.rowAt(row),
        `the row ends after ${length} of ${names.length} cells; the others are taken as empty`,
      );
  });
}
