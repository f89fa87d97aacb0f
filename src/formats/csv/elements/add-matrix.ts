import { KNOWN, type Attribute } from '../../../graph/property-graph';
import type { GraphBuilder } from '../../reading/graph-builder';
import type { Layout } from '../columns/layout';
import { isAnyNumber } from '../writing/written-values';

/** Nodes for the names of rows and columns, and an edge for each cell that is neither empty nor zero. */
export function addMatrix(layout: Layout, builder: GraphBuilder): void {
  const { table, names } = layout;
  const [rows, columns] = labelsOf(layout);
  const isSymmetric = layout.choices.directed !== true && mirrors(layout);
  if (isSymmetric) builder.found.push('matrix: both halves are the same, so its edges have no direction');
  const add = (id: string, row: number) => builder.node(id) ?? builder.addNode(id, [], table.rowAt(row));
  rows.forEach((id, row) => add(id, row));
  columns.forEach((id) => add(id, -1));
  const shift = names.length - columns.length;
  table.rows.forEach((cells, row) =>
    columns.forEach((target, column) => {
      const attribute = attributeIn(cells[column + shift], layout);
      if (!attribute || (isSymmetric && column < row)) return;
      const direction = isSymmetric ? { directed: false } : {};
      const edge = { source: rows[row]!, target, ...direction, attributes: [attribute] };
      builder.addEdge(edge, table.cellAt(row, column + shift));
    }),
  );
}

/** Without a header there are no names: rows and columns are numbered. */
function labelsOf({ table, names }: Layout): [rows: string[], columns: string[]] {
  const number = (_: unknown, index: number) => String(index + 1);
  if (!table.header) return [table.rows.map(number), names.map(number)];
  return [table.rows.map(([label], row) => label ?? `row ${row + 1}`), names.slice(1)];
}

/** Whether rows and columns have the same names in the same order, and each cell its twin. */
function mirrors({ table, names }: Layout): boolean {
  const shift = table.header ? 1 : 0;
  const { rows } = table;
  const isSquare = rows.length === names.length - shift;
  const isNamedSo = !table.header || rows.every(([label], row) => label === names[row + 1]);
  return (
    isSquare &&
    isNamedSo &&
    rows.every((cells, row) => rows.every((twin, other) => cells[other + shift] === twin[row + shift]))
  );
}

function attributeIn(cell: string | undefined, { decimal }: Layout): Attribute | undefined {
  if (!cell) return undefined;
  const number = decimal === ',' ? cell.replace(',', '.') : cell;
  if (!isAnyNumber(number)) return [KNOWN.relation, cell];
  return Number(number) === 0 ? undefined : [KNOWN.weight, Number(number)];
}
