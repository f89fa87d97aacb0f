import type { CoverageTable } from './coverage-table';

interface Heads {
  /** Above the names of the rows. */
  corner: string;
  total: string;
}

/** The table as shown, head and totals included; a topic is told with its theme. */
export function coverageRows(table: CoverageTable, { corner, total }: Heads): (string | number)[][] {
  const { rows, columns, lines, coverage } = table;
  const names = columns.flatMap(({ label, topics }) =>
    topics.length ? topics.map((topic) => `${label}: ${topic.label}`) : [label],
  );
  return [
    [corner, ...names, total],
    ...rows.map((row) => [
      row.label,
      ...lines.map(({ id }) => coverage.cells.get(row.id)!.get(id)!.length),
      row.total,
    ]),
    [total, ...lines.map((line) => line.total), table.total],
  ];
}
