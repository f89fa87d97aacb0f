/** What a column is to its table. `more` holds attributes that have no column of their own; `none` is not read. */
export type ColumnUse =
  'attribute' | 'id' | 'source' | 'target' | 'edge-id' | 'direction' | 'more' | 'graph' | 'none';

/** A type that a header promises; with `isList` of texts between semicolons. */
export interface CellType {
  of: 'text' | 'number' | 'boolean' | 'json';
  isList: boolean;
}

export interface Column {
  /** From 0. */
  index: number;
  /** Of the attribute. */
  name: string;
  use: ColumnUse;
  /** Where the header says it. */
  type?: CellType;
}
