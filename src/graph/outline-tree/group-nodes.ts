import type { AtlasNode } from '../atlas-document';
import type { DocumentGraph } from '../document-graph';
import { outlineOf } from '../outline';
import { separateParts } from '../separate-parts';
import type { Text } from '../text';
import type { Seen } from '../visibility/emphasis';

/** By kind, in the order of the document, by what hangs together. */
export const GROUPINGS = ['kind', 'order', 'part'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Nodes that stand together at the top of an outline; each node is in one group. */
export interface NodeGroup {
  id: string;
  of: GroupSubject;
  /** Ids, in document order. */
  members: string[];
}

export type GroupSubject =
  | ({ by: 'kind' } & Pick<AtlasNode, 'type' | 'kind'>)
  | { by: 'section'; title: Text }
  | { by: 'part'; number: number }
  | { by: 'alone' };

/** Groups of the nodes that are seen; none is empty. */
export function groupNodes(graph: DocumentGraph, seen: Seen, grouping: Grouping): NodeGroup[] {
  const nodes = graph.nodes().filter(({ id }) => seen.nodes.has(id));
  if (grouping === 'part') return byPart(graph, seen, nodes);
  return grouping === 'order' ? inOrder(graph, nodes) : byKind(nodes);
}

function byKind(nodes: AtlasNode[]): NodeGroup[] {
  const groups = new Map<string, NodeGroup>();
  for (const { id, type, kind } of nodes) {
    const key = `${type} ${kind}`;
    const known = groups.get(key);
    if (known) known.members.push(id);
    else groups.set(key, { id: key, of: { by: 'kind', type, kind }, members: [id] });
  }
  return [...groups.values()];
}

/** Statements by their sections; what they speak of stands in none, and follows by kind. */
function inOrder(graph: DocumentGraph, nodes: AtlasNode[]): NodeGroup[] {
  const seen = new Set(nodes.map(({ id }) => id));
  const sections = outlineOf(graph).map(({ section, statements }): NodeGroup => ({
    id: `section ${section.id}`,
    of: { by: 'section', title: section.title },
    members: statements.flatMap(({ id }) => (seen.has(id) ? id : [])),
  }));
  const others = byKind(nodes.filter(({ type }) => type !== 'statement'));
  return [...sections.filter(({ members }) => members.length), ...others];
}

function byPart(graph: DocumentGraph, seen: Seen, nodes: AtlasNode[]): NodeGroup[] {
  const edges = graph.edges().filter(({ id }) => seen.edges.has(id));
  const parts = separateParts(
    nodes.map(({ id }) => id),
    [...edges, ...seen.bridges],
  );
  const alone = parts.flatMap((part) => (part.length === 1 ? part : []));
  const linked = parts.filter(({ length }) => length > 1);
  return [
    ...linked.map((members, place): NodeGroup => ({
      id: `part ${members[0]}`,
      of: { by: 'part', number: place + 1 },
      members,
    })),
    ...(alone.length ? [{ id: 'alone', of: { by: 'alone' as const }, members: alone }] : []),
  ];
}
