import type { Write } from '../format';
import { oneFile } from '../writing/one-file';
import { writeDocument } from './write-document';
import { writeGraph } from './write-graph';

/** A document of the atlas with all that it says; a graph of a file as the file said it. */
export const writeGraphology: Write = ({ document, graph }) =>
  document.imported ? writeGraph(graph) : oneFile(writeDocument(document));
