import type { AtlasEdge, AtlasNode } from '../../../src/graph/atlas-document';
import { DocumentGraph } from '../../../src/graph/document-graph';
import { DEFAULT_FACETS } from '../../../src/graph/visibility/facets';
import {
  computeVisibility,
  type Visibility,
  type VisibilityQuery,
} from '../../../src/graph/visibility/visibility';
import { smallDocument } from '../small-document';

/** What is asked when nothing was chosen yet. */
export const DEFAULT_QUERY: VisibilityQuery = {
  facets: DEFAULT_FACETS,
  region: null,
  regionNodes: [],
  layers: { themes: true, memberships: false, geography: false },
  date: '2023-03-31',
  opened: new Set(),
  hidden: new Set(),
  focus: null,
};

export const layers = (on: Partial<VisibilityQuery['layers']>) => ({ ...DEFAULT_QUERY.layers, ...on });

/** Computes the visibility of a small graph, and sees that no node is counted twice or forgotten. */
export function look(
  nodes: AtlasNode[],
  edges: AtlasEdge[],
  query: Partial<VisibilityQuery> = {},
): Visibility {
  const graph = new DocumentGraph(smallDocument(nodes, edges));
  const visibility = computeVisibility(graph, { ...DEFAULT_QUERY, ...query });
  const counted = countedNodes(visibility);
  if (counted.length !== nodes.length || new Set(counted).size !== nodes.length)
    throw new Error(`nodes counted as ${counted}`);
  return visibility;
}

export const countedNodes = ({ nodes, folded, filtered, hidden, unfocused }: Visibility): string[] => [
  ...nodes,
  ...folded,
  ...filtered,
  ...hidden,
  ...unfocused,
];
