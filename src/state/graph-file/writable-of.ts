import type { AtlasDocument } from '../../graph/atlas-document';
import { subgraph } from '../../graph/subgraph';
import { toPropertyGraph } from '../../graph/to-property-graph';
import type { Writable } from '../../formats/format';
import type { OpenDocument } from '../open-document.svelte';

export type GraphPart = 'whole' | 'shown';

/** The open document as writers take it, all of it or what is shown, with its nodes where they lie now. */
export function writableOf(open: OpenDocument, part: GraphPart): Writable {
  const whole: AtlasDocument = { ...open.graph.document, positions: placesOf(open) };
  const document = part === 'whole' ? whole : subgraph(whole, open.visibility);
  return { document, graph: toPropertyGraph(document) };
}

function placesOf({ layoutRun, arrangement, positions }: OpenDocument): AtlasDocument['positions'] {
  const { layout } = arrangement;
  return layoutRun.known[layout] ? { ...layoutRun.known, [layout]: positions } : layoutRun.known;
}
