import { linkEnds } from '../visibility/bridges';
import type { DocumentGraph } from '../document-graph';
import type { OutlineSource } from './outline-part';

/** The way from the top of an outline down to a node, edge or bridge; undefined where it is not in the outline. */
export function pathTo(graph: DocumentGraph, source: OutlineSource, id: string): string[] | undefined {
  const node = graph.node(id) ? id : linkEnds(graph, id)?.[0];
  const group = source.groups.find(({ members }) => members.includes(node ?? ''));
  if (!group || node === undefined) return undefined;
  if (node === id) return [group.id, node];
  const relation = source.relationsOf(node).find(({ links }) => links.has(id));
  return relation && [group.id, node, relation.id, id];
}
