import { placeOf } from '../../reading/place';
import { Refused } from '../../reading/refused';
import type { Column } from './column';
import { findDecimal } from './find-decimal';
import { linkingEnds, namedEnds, namedId, type Ends } from './find-ends';
import { isMatrix } from './is-matrix';
import type { Layout, NamedTable } from './layout';
import { edgeColumns, nodeColumns } from './plain-columns';
import type { TableRole } from '../table-choices';
import { isTypedName, typedColumns } from './typed-header';

/** What the rows and columns of tables are: as chosen, or by their headers, or by what stands in them. Throws Refused. */
export const layOutTables = (tables: NamedTable[]): Layout[] =>
  tables.map((own) =>
    layOut(
      own,
      tables.filter((other) => other !== own),
    ),
  );

function layOut(own: NamedTable, others: NamedTable[]): Layout {
  const { table, choices, names } = own;
  const isTyped = !!table.header && names.some(isTypedName);
  const columns = isTyped ? typedColumns(names) : undefined;
  const role = choices.role ?? (columns ? roleOfTyped(columns) : roleOf(own, others));
  const laid = columns && role === roleOfTyped(columns) ? columns : plainColumns(own, others, role);
  const decimal = choices.decimal ?? (isTyped ? '.' : findDecimal(table, laid));
  return { ...own, role, columns: laid, isTyped, decimal };
}

const roleOfTyped = (columns: Column[]): TableRole =>
  columns.some(({ use }) => use === 'source' || use === 'target') ? 'edges' : 'nodes';

function roleOf(own: NamedTable, others: NamedTable[]): TableRole {
  const { choices, names } = own;
  if (choices.source !== undefined || choices.target !== undefined || namedEnds(names)) return 'edges';
  if (isMatrix(own)) return 'matrix';
  if (others.length > 0) return linkingEnds(own, others) ? 'edges' : 'nodes';
  return names.length < 2 || (own.table.header && namedId(names) !== undefined) ? 'nodes' : 'edges';
}

function plainColumns(own: NamedTable, others: NamedTable[], role: TableRole): Column[] {
  if (role === 'edges') return edgeColumns(own, endsOf(own, others));
  return nodeColumns(own, role === 'matrix' ? 0 : columnIn(own, own.choices.id ?? namedId(own.names) ?? 0));
}

function endsOf(own: NamedTable, others: NamedTable[]): Ends {
  const found = namedEnds(own.names) ?? linkingEnds(own, others) ?? { source: 0, target: 1 };
  const { source = found.source, target = found.target } = own.choices;
  return { source: columnIn(own, source), target: columnIn(own, target) };
}

function columnIn({ table, names }: NamedTable, column: number): number {
  if (column >= 0 && column < names.length) return column;
  throw new Refused(
    `no column ${column + 1}: a list of edges needs one for each end`,
    placeOf(table.rowAt(-1)),
    'choose another delimiter, or that the rows are nodes',
  );
}
