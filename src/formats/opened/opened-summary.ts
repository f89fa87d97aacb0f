import type { Column } from '../../graph/mapping/columns';
import type { TableReading } from '../csv/table-choices';
import type { FormatId } from '../format';
import type { Problem } from '../reading/problem';

/** What is told of files that were read, before a document is made of them. */
export interface OpenedSummary {
  format: { id: FormatId; label: string };
  /** The first file's name. */
  name: string;
  directed: boolean;
  /** As the file has them. */
  counts: { nodes: number; edges: number };
  /** As they were read, with the reader's choices about problems. */
  taken: { nodes: number; edges: number };
  problems: Problem[];
  found: string[];
  /** How tables were read; empty for other files. */
  tables: TableReading[];
  columns: { nodes: Column[]; edges: Column[] };
  /** What the file calls its graph; empty where it says nothing. */
  title: string;
  /** Whether it holds a document of the atlas, which needs no mapping. */
  isDocument: boolean;
}
