import type { DocumentGraph } from './document-graph';
import type { Visibility } from './visibility';

/** What stands out and what steps back in the picture; node and edge ids together. */
export interface Emphasis {
  selected: Set<string>;
  /** Edges at the chosen nodes, nodes at the chosen edges, and what those lead to. */
  related: Set<string>;
  dimmed: Set<string>;
}

export interface Choice {
  chosen: string[];
  /** Nodes and edges that stand out with the chosen ones: the path on which they are shown. */
  along?: string[];
}

/**
 * With a selection, its surroundings stay and the rest is dimmed; hovering does the same for the node or edge
 * under the pointer. Only what is visible takes part.
 */
export function emphasise(
  graph: DocumentGraph,
  visibility: Visibility,
  { chosen, along = [] }: Choice,
): Emphasis {
  const selected = new Set(chosen.filter((id) => visibility.nodes.has(id) || visibility.edges.has(id)));
  const related = new Set<string>();
  for (const id of selected) for (const near of surroundings(graph, visibility, id)) related.add(near);
  for (const id of selected.size === 0 ? [] : along) related.add(id);
  const rest = selected.size === 0 ? [] : [...visibility.nodes, ...visibility.edges];
  return { selected, related, dimmed: new Set(rest.filter((id) => !selected.has(id) && !related.has(id))) };
}

function surroundings(graph: DocumentGraph, visibility: Visibility, id: string): string[] {
  const edge = graph.edge(id);
  if (edge) return [edge.source, edge.target];
  const edges = graph.edgesOf(id).filter((candidate) => visibility.edges.has(candidate.id));
  return edges.flatMap(({ id: edgeId, source, target }) => [edgeId, source === id ? target : source]);
}
