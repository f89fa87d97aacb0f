/** What stands between two cells; with a blank, blanks behind the sign are left out as well. */
export type Delimiter = ',' | ';' | '\t' | '|' | ', ' | '; ';

/** What the rows of a table are. */
export type TableRole = 'edges' | 'nodes' | 'matrix';

/** How the reader wants a table to be read; what is absent is found out. Columns are numbers from 0. */
export interface TableChoices {
  delimiter?: Delimiter;
  /** Whether the first row names the columns. */
  hasHeader?: boolean;
  /** The sign of decimal fractions. */
  decimal?: '.' | ',';
  role?: TableRole;
  /** Of nodes: the column of their ids. */
  id?: number;
  /** Of edges: the columns of the ids of their ends. */
  source?: number;
  target?: number;
  /** Whether edges that do not say it are directed. */
  directed?: boolean;
}

/** How a table was read; handed back as choices it is read the same way. */
export interface TableReading {
  file: string;
  /** In force: all but the columns that a table of this role has not. */
  choices: TableChoices & Required<Pick<TableChoices, 'delimiter' | 'hasHeader' | 'decimal' | 'role'>>;
  /** In the order of the file; without a header “column 1”, “column 2” … */
  columns: string[];
  /** The first five below the header, as written. */
  firstRows: string[][];
  /** Below the header. */
  rowCount: number;
}
