import type { AtlasDocument, AtlasEdge, AtlasNode } from '../graph/atlas-document';
import { NAMED_KINDS } from '../graph/entity-kind';
import type { Text } from '../graph/text';
import { EDGE_LOOKS, edgeLook, type EdgeLook, type EdgeLookId } from './edge-look';
import { relationWords } from './link-words';
import { nodeLook, type NodeLook } from './node-look';
import { KIND_WORDS } from './words';

/** A kind of node that a legend explains. */
export interface LegendKind {
  id: string;
  type: AtlasNode['type'];
  look: NodeLook;
  label: Text;
}

/** The kinds of the nodes that are seen: statements, what they speak of, things. */
export function legendKinds(nodes: readonly AtlasNode[], document: AtlasDocument): LegendKind[] {
  const seen = new Set(nodes.map(({ type, kind }) => `${type} ${kind}`));
  const all: Omit<LegendKind, 'look'>[] = [
    ...document.kinds.map(({ id, label }) => ({ id, type: 'statement' as const, label })),
    ...NAMED_KINDS.map((kind) => ({ id: kind, type: kind, label: KIND_WORDS[kind].one })),
    ...(document.thingKinds ?? []).map(({ id, label }) => ({ id, type: 'thing' as const, label })),
  ];
  return all
    .filter(({ type, id }) => seen.has(`${type} ${id}`))
    .map((kind) => ({ ...kind, look: nodeLook({ type: kind.type, kind: kind.id } as AtlasNode, document) }));
}

/** A line that a legend explains, with the relations that are drawn so. */
export interface LegendLine {
  id: EdgeLookId;
  look: EdgeLook;
  relations: Text[];
}

export function legendLines(edges: readonly AtlasEdge[]): LegendLine[] {
  const lines = new Map<EdgeLookId, Map<string, Text>>();
  for (const edge of edges) {
    const { id } = edgeLook(edge);
    const relations = lines.get(id) ?? new Map<string, Text>();
    lines.set(id, relations.set(edge.called ?? edge.relation, relationWords(edge)));
  }
  return (Object.keys(EDGE_LOOKS) as EdgeLookId[]).flatMap((id) => {
    const relations = lines.get(id);
    return relations ? [{ id, look: EDGE_LOOKS[id], relations: [...relations.values()] }] : [];
  });
}
