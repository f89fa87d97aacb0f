import type { AtlasEdge, Relation } from '../atlas-document';
import { isContentEdge } from '../content-relation';
import type { DocumentGraph } from '../document-graph';
import { stanceOf } from '../stance';

/** What a reader filters by besides regions: `kind` of node, all others of edges. */
export type Facet = 'kind' | 'relation' | 'stance' | 'voice' | 'basis' | 'confidence';

export interface FacetFilter {
  facet: Facet;
  /** Values left out. */
  without: string[];
  paused?: boolean;
}

export interface FacetValue {
  value: string;
  /** Nodes of that kind, or edges. */
  count: number;
}

/** Less certain inferences wait to be asked for; this is no filter that the reader set. */
export const DEFAULT_FACETS: FacetFilter[] = [{ facet: 'confidence', without: ['medium', 'low'] }];

/** Whether a filter narrows the picture more than by default. */
export function isActiveFacet({ facet, without, paused }: FacetFilter): boolean {
  const usual = DEFAULT_FACETS.find((filter) => filter.facet === facet)?.without ?? [];
  return !paused && without.length > 0 && !isSame(without, usual);
}

const isSame = (one: string[], other: string[]): boolean =>
  new Set([...one, ...other]).size === new Set(one).size && new Set(one).size === new Set(other).size;

/** The value of an edge for each facet of edges; undefined where the facet does not concern it. */
export const EDGE_FACETS: Record<Exclude<Facet, 'kind'>, (edge: AtlasEdge) => string | undefined> = {
  relation: ({ relation, called }) => called ?? relation,
  stance: ({ relation }) => stanceOf(relation),
  voice: ({ voice }) => voice,
  basis: ({ basis }) => basis,
  confidence: ({ basis, confidence }) => (basis === 'inferred' ? confidence : undefined),
};

const LINKS: readonly Relation[] = ['restates', 'groundedIn'];

/** What a statement says or the editor infers, as against themes, memberships and geography, which are layers. */
export const isStatementEdge = (edge: AtlasEdge): boolean =>
  isContentEdge(edge) || LINKS.includes(edge.relation);

/** The values present, in the order of the document, with counts. */
export function facetValues(graph: DocumentGraph): Record<Facet, FacetValue[]> {
  const edges = graph.edges().filter(isStatementEdge);
  const ofEdges = (facet: Exclude<Facet, 'kind'>) => countValues(edges.map(EDGE_FACETS[facet]));
  const isBackground = ({ basis }: AtlasEdge) => basis === 'background';
  return {
    kind: countValues(graph.nodes().map(({ kind }) => kind)),
    relation: ofEdges('relation'),
    stance: ofEdges('stance'),
    voice: ofEdges('voice'),
    basis: countValues([...edges, ...graph.edges().filter(isBackground)].map(EDGE_FACETS.basis)),
    confidence: ofEdges('confidence'),
  };
}

function countValues(values: (string | undefined)[]): FacetValue[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count }));
}
