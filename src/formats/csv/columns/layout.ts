import type { Column, ColumnUse } from './column';
import type { RepeatedName } from './header-names';
import type { Table } from '../rows/table';
import type { TableChoices, TableRole } from '../table-choices';

/** A table with the names of its columns. */
export interface NamedTable {
  table: Table;
  names: string[];
  repeated: RepeatedName[];
  choices: TableChoices;
}

/** A table of which is known what its rows and columns are. */
export interface Layout extends NamedTable {
  role: TableRole;
  columns: Column[];
  /** Whether its header says the types of values, which are then not guessed. */
  isTyped: boolean;
  decimal: '.' | ',';
}

export const columnOf = ({ columns }: Pick<Layout, 'columns'>, use: ColumnUse): number | undefined =>
  columns.find((column) => column.use === use)?.index;
