import { isContentEdge } from './content-relation';
import type { DocumentGraph } from './document-graph';

/** Where the text speaks of what is chosen. */
export interface Mentions {
  /** Ids of the edges whose evidence says it. */
  edges: ReadonlySet<string>;
  statements: ReadonlySet<string>;
}

/**
 * The mentions of nodes or edges: of an entity the edges that lead to it, of a theme those of its topics, of a
 * statement all it says, of an edge itself.
 */
export function mentionsOf(graph: DocumentGraph, ids: Iterable<string>): Mentions {
  const edges = new Set<string>();
  const statements = new Set<string>();
  for (const id of ids) {
    if (graph.node(id)?.type === 'statement') statements.add(id);
    for (const edge of graph.edge(id) ? [graph.edge(id)!] : graph.edgesOf(id)) {
      const said = edge.derivedFrom ?? (isContentEdge(edge) ? [edge.id] : []);
      for (const one of said) edges.add(one);
      if (said.length) statements.add(edge.source);
    }
  }
  return { edges, statements };
}

/** Whether the words of a statement that stand for an entity are a mention. */
export function isMentioned(
  graph: DocumentGraph,
  { edges }: Mentions,
  statement: string,
  entity: string,
): boolean {
  return graph.edgesOf(entity).some(({ id, source }) => source === statement && edges.has(id));
}
