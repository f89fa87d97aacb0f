import type { DocumentGraph } from '../document-graph';
import type { RegionResult, TierPath } from './region-filter';

/** Nodes and edges that explain why the region filter shows its statements. */
export interface ShownPath {
  nodes: Set<string>;
  edges: Set<string>;
}

/** The paths of the statements that pass, as far as they start with an edge that passes the other filters. */
export function shownPath(
  graph: DocumentGraph,
  region: RegionResult | null,
  { passes, allows }: { passes: (statement: string) => boolean; allows: (edge: string) => boolean },
): ShownPath {
  const shown: ShownPath = { nodes: new Set(), edges: new Set() };
  for (const [statement, { paths }] of region?.placed ?? [])
    if (passes(statement)) for (const path of paths) addPath(graph, shown, path, allows);
  return shown;
}

function addPath(
  graph: DocumentGraph,
  shown: ShownPath,
  path: TierPath,
  allows: (edge: string) => boolean,
): void {
  for (const via of path.via) {
    if (!allows(via.edge)) continue;
    for (const id of [via.organisation, via.country, via.place]) if (id !== undefined) shown.nodes.add(id);
    for (const id of [via.edge, via.membership]) if (id !== undefined) shown.edges.add(id);
  }
  for (const id of path.edges) {
    const edge = graph.edge(id);
    if (edge?.relation !== 'locatedIn' || !shown.nodes.has(edge.source)) continue;
    shown.edges.add(id);
    shown.nodes.add(edge.target);
  }
}
