import type { AtlasDocument } from '../../graph/atlas-document';
import type { PropertyGraph } from '../../graph/property-graph';
import type { TableReading } from '../csv/table-choices';
import type { Problem } from './problem';

/** What a reader found in a file. */
export interface Reading {
  graph: PropertyGraph;
  /** As the file has it: distinct nodes it declares (or names), and all its edges. */
  counts: { nodes: number; edges: number };
  problems: Problem[];
  /** What was found out about the file and may be wrong, in words: "delimiter: semicolon". */
  found?: string[];
  /** Where the files are tables: how each was read. */
  tables?: TableReading[];
  /** Where the file holds a document of the atlas, with all that it says. */
  document?: AtlasDocument;
}
