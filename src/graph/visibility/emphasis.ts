import { linkEnds, type Bridge } from './bridges';
import type { DocumentGraph } from '../document-graph';

/** What stands out and what steps back in the picture; node and edge ids together. */
export interface Emphasis {
  selected: Set<string>;
  /** Edges at the chosen nodes, nodes at the chosen edges, and what those lead to. */
  related: Set<string>;
  dimmed: Set<string>;
}

/** What is drawn, however faintly. */
export interface Seen {
  nodes: ReadonlySet<string>;
  /** Bridges are among them. */
  edges: ReadonlySet<string>;
  bridges: readonly Bridge[];
}

export interface Choice {
  chosen: readonly string[];
  /** Nodes and edges that stand out with the chosen ones: the path on which they are shown. */
  along?: string[];
  /** Whether what is chosen stands out without its surroundings. */
  isAlone?: boolean;
}

/**
 * With a selection, its surroundings stay and the rest is dimmed; hovering does the same for the node or edge
 * under the pointer. Only what is seen takes part.
 */
export function emphasise(
  graph: DocumentGraph,
  seen: Seen,
  { chosen, along = [], isAlone = false }: Choice,
): Emphasis {
  const selected = new Set(chosen.filter((id) => seen.nodes.has(id) || seen.edges.has(id)));
  const related = new Set<string>();
  for (const id of isAlone ? [] : selected)
    for (const near of surroundings(graph, seen, id)) related.add(near);
  for (const id of selected.size === 0 ? [] : along) related.add(id);
  const rest = selected.size === 0 ? [] : [...seen.nodes, ...seen.edges];
  return { selected, related, dimmed: new Set(rest.filter((id) => !selected.has(id) && !related.has(id))) };
}

function surroundings(graph: DocumentGraph, seen: Seen, id: string): string[] {
  return linkEnds(graph, id) ?? linksAt(graph, seen, id).flatMap(({ id: link, other }) => [link, other]);
}

/** The edges and bridges at a node that are seen, each with the node that it leads to. */
export function linksAt(graph: DocumentGraph, seen: Seen, id: string): { id: string; other: string }[] {
  const edges = graph.edgesOf(id).filter((edge) => seen.edges.has(edge.id));
  const bridges = seen.bridges.filter(({ source, target }) => source === id || target === id);
  return [...edges, ...bridges].map((link) => ({
    id: link.id,
    other: link.source === id ? link.target : link.source,
  }));
}
