import { PartsOfDocument } from '../../formats/opened/document-parts';
import type { MakeOptions } from '../../formats/opened/opened-file';
import { DocumentGraph } from '../../graph/document-graph';
import type { LayoutId } from '../../graph/layout-ids';
import { toLayoutInput } from '../../layout/layout-input';
import { startLayoutWorker } from '../picture/layout-worker';
import { followName } from '../kept/follow-name';
import type { FileWorker } from './file-worker';

interface Making {
  /** For a file that gives its nodes no places. */
  layout: LayoutId;
  nameOf: () => string | undefined;
  signal: AbortSignal;
  onLayingOut: () => void;
  onProgress: (done: number) => void;
}

/** The document of a file that a worker has read, with places for all its nodes. Rejects when it is given up. */
export async function makeDocument(
  worker: FileWorker,
  about: MakeOptions,
  { layout, nameOf, signal, onLayingOut, onProgress }: Making,
): Promise<DocumentGraph> {
  const parts = new PartsOfDocument();
  await worker.ask('make', about, { onPart: (part) => parts.add(part) });
  const document = parts.whole();
  if (!document) throw new Error('the document came without its head');
  followName(document, nameOf);
  const graph = new DocumentGraph(document);
  if (document.positions.organic) return graph;
  onLayingOut();
  const request = { layout, input: toLayoutInput(graph) };
  document.positions[layout] = await startLayoutWorker(request, { signal, onProgress });
  return graph;
}
