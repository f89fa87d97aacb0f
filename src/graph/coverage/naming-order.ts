import type { AtlasEdge, EntityNode } from '../atlas-document';
import { isContentEdge } from '../content-relation';
import type { DocumentGraph } from '../document-graph';

/** All that the statements speak of, themes included, in the order in which the text first names it. */
export function inNamingOrder(graph: DocumentGraph): EntityNode[] {
  const statements = graph.nodes().filter(({ type }) => type === 'statement');
  const ids = new Set(statements.flatMap(({ id }) => namedBy(graph, id)));
  return [...ids].flatMap((id) => {
    const node = graph.node(id);
    return node && node.type !== 'statement' ? [node] : [];
  });
}

function namedBy(graph: DocumentGraph, statement: string): string[] {
  const said = graph
    .edgesOf(statement)
    .filter((edge) => edge.source === statement && (isContentEdge(edge) || edge.relation === 'touches'));
  return said.sort((a, b) => firstPlace(a) - firstPlace(b)).map(({ target }) => target);
}

/** Those without a place come last; finite, since two infinities have no difference to sort by. */
const firstPlace = ({ evidence }: AtlasEdge): number =>
  Math.min(...evidence.map(({ at }) => at?.[0] ?? Number.MAX_SAFE_INTEGER), Number.MAX_SAFE_INTEGER);
