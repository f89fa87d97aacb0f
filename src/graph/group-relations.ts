import type { AtlasEdge, Relation } from './atlas-document';
import type { DocumentGraph } from './document-graph';

export interface RelationGroup {
  relation: Relation;
  /** `forward` when the node is the source. */
  direction: 'forward' | 'inverse';
  edges: AtlasEdge[];
}

/** A node's edges by relation and direction; what the text says comes before inferences, themes and background. */
export function groupRelations(graph: DocumentGraph, id: string): RelationGroup[] {
  const groups = new Map<string, RelationGroup>();
  for (const edge of graph.edgesOf(id)) {
    const direction = edge.source === id ? 'forward' : 'inverse';
    const key = `${edge.relation} ${direction}`;
    const group = groups.get(key) ?? { relation: edge.relation, direction, edges: [] };
    group.edges.push(edge);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => ORDER.indexOf(a.relation) - ORDER.indexOf(b.relation));
}

const ORDER: Relation[] = [
  'strengthens',
  'supports',
  'cooperatesWith',
  'advocates',
  'opposes',
  'regardsAsRisk',
  'rejects',
  'concerns',
  'restates',
  'groundedIn',
  'touches',
  'memberOf',
  'locatedIn',
];
