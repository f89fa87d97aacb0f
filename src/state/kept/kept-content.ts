import type { FormatId } from '../../formats/format';
import type { ByteFile } from '../../formats/bytes/byte-file';
import type { OpenOptions } from '../../formats/open-files';
import type { Mapping } from '../../graph/mapping/mapping';
import type { Part } from '../../graph/part-of-graph';

/** What a reader opened, and how it is arranged: enough to open it again just so. */
export interface KeptContent {
  /** Its title, which the reader may change. */
  name: string;
  /** As they were opened, to the byte. */
  files: ByteFile[];
  recipe: Recipe;
  format: FormatId;
  /** Of the graph as the files have it. */
  counts: { nodes: number; edges: number };
  /** The address fragment of the view, of any length: filters, what is hidden and opened, all moved places, layout. */
  view: string;
}

/** How a document is made of the files. */
export interface Recipe extends Pick<OpenOptions, 'format' | 'choices' | 'encoding' | 'tables'> {
  mapping: Mapping;
  /** Which nodes are drawn, where they are not all. */
  part?: Part;
}
