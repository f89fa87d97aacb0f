import type { DocumentGraph } from '../document-graph';
import { groupRelations, type RelationGroup } from '../group-relations';
import type { Seen } from '../visibility/emphasis';

/** Links of a node that are of one relation and direction. */
export interface OutlineRelation {
  /** Unique among those of the node. */
  id: string;
  /** Undefined for bridges over hidden nodes. */
  of: Omit<RelationGroup, 'edges'> | undefined;
  /** Ids of edges or bridges, with the nodes that they lead to. */
  links: ReadonlyMap<string, string>;
}

/** The relations by which a node is linked to what is seen. */
export function outlineRelations(
  graph: DocumentGraph,
  seen: Seen,
  { node, date }: { node: string; date: string },
): OutlineRelation[] {
  const otherOf = ({ source, target }: { source: string; target: string }) =>
    source === node ? target : source;
  const groups = groupRelations(graph, node, date).map(({ edges, ...of }): OutlineRelation => ({
    id: JSON.stringify([of.relation, of.called ?? null, of.direction, of.isOther]),
    of,
    links: new Map(edges.flatMap((edge) => (seen.edges.has(edge.id) ? [[edge.id, otherOf(edge)]] : []))),
  }));
  const bridges = seen.bridges.filter(({ source, target }) => source === node || target === node);
  const over = { id: 'bridges', of: undefined, links: new Map(bridges.map((one) => [one.id, otherOf(one)])) };
  return [...groups, over].filter(({ links }) => links.size > 0);
}
