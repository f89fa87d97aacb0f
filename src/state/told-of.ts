import type { AtlasEdge, AtlasNode } from '../graph/atlas-document';
import { linkEnds } from '../graph/visibility/bridges';
import type { Ends } from '../view/view';
import type { OpenDocument } from './open-document.svelte';

/** What the details tell of: one node, one edge, what a bridge joins, the connection asked for, or else all that is selected. */
export interface Told {
  /** Of what is selected. */
  first: string | undefined;
  node: AtlasNode | undefined;
  edge: AtlasEdge | undefined;
  ends: [source: string, target: string] | undefined;
  asked: Ends | null;
}

export function toldOf({ selection, graph, connection }: OpenDocument): Told {
  const [first] = selection;
  return {
    first,
    node: first !== undefined && selection.length === 1 ? graph.node(first) : undefined,
    edge: first === undefined ? undefined : graph.edge(first),
    ends: first === undefined ? undefined : linkEnds(graph, first),
    asked: connection.ends,
  };
}
