import type { AtlasEdge, Relation } from './atlas-document';
import { isCountingMembership } from './membership';
import { CONTENT_RELATIONS } from './content-relation';
import type { DocumentGraph } from './document-graph';

export interface RelationGroup {
  relation: Relation;
  /** `forward` when the node is the source. */
  direction: 'forward' | 'inverse';
  /** Memberships that do not count on the date: of another time, or as partner, observer and the like. */
  isOther: boolean;
  edges: AtlasEdge[];
}

/** A node's edges by relation and direction, memberships apart that do not count on the date; what the text says comes before inferences, themes and background. */
export function groupRelations(graph: DocumentGraph, id: string, date: string): RelationGroup[] {
  const groups = new Map<string, RelationGroup>();
  for (const edge of graph.edgesOf(id)) {
    const direction = edge.source === id ? 'forward' : 'inverse';
    const isOther = edge.membership !== undefined && !isCountingMembership(edge.membership, date);
    const key = `${edge.relation} ${direction} ${isOther}`;
    const group = groups.get(key) ?? { relation: edge.relation, direction, isOther, edges: [] };
    group.edges.push(edge);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => rankOf(a) - rankOf(b));
}

const rankOf = ({ relation, isOther }: RelationGroup) => ORDER.indexOf(relation) + (isOther ? 0.5 : 0);

const ORDER: Relation[] = [
  ...CONTENT_RELATIONS,
  'restates',
  'groundedIn',
  'touches',
  'memberOf',
  'locatedIn',
];
