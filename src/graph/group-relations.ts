import type { AtlasEdge, Relation } from './atlas-document';
import { isCountingMembership } from './regions/membership';
import { RELATIONS } from './content-relation';
import type { DocumentGraph } from './document-graph';

export interface RelationGroup {
  relation: Relation;
  /** What the file calls it. */
  called?: string;
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
    const direction = edge.source === id || edge.undirected ? 'forward' : 'inverse';
    const isOther = edge.membership !== undefined && !isCountingMembership(edge.membership, date);
    const { relation, called } = edge;
    const key = JSON.stringify([relation, called, direction, isOther]);
    const group = groups.get(key) ?? {
      relation,
      ...(called !== undefined && { called }),
      direction,
      isOther,
      edges: [],
    };
    group.edges.push(edge);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => rankOf(a) - rankOf(b));
}

const rankOf = ({ relation, isOther }: RelationGroup) => RELATIONS.indexOf(relation) + (isOther ? 0.5 : 0);
