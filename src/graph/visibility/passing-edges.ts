import type { DocumentGraph } from '../document-graph';
import type { FacetTest } from './facet-test';
import { isStatementEdge } from './facets';

/** Ids of the edges from statements that pass the facets, whatever their ends: content, the editor's links, themes. */
export function passingEdges(graph: DocumentGraph, facets: FacetTest, themes: boolean): Set<string> {
  const edges = graph.edges();
  const own = edges.filter((edge) => isStatementEdge(edge) && facets.allowsEdge(edge));
  const passing = new Set(own.map(({ id }) => id));
  for (const { id, derivedFrom } of themes ? edges : [])
    if (derivedFrom?.some((from) => passing.has(from))) passing.add(id);
  return passing;
}
