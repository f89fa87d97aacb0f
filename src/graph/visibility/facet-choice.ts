import type { DocumentGraph } from '../document-graph';
import { facetValues, type FacetFilter } from './facets';

export interface FacetChoice {
  how: 'all' | 'none' | 'only' | 'without';
  values: string[];
}

/** What a filter leaves where that is little, else what it leaves out. */
export function facetChoice(graph: DocumentGraph, { facet, without }: FacetFilter): FacetChoice {
  const present = facetValues(graph)[facet].map(({ value }) => value);
  const kept = present.filter((value) => !without.includes(value));
  if (kept.length === present.length) return { how: 'all', values: [] };
  if (kept.length > without.length) return { how: 'without', values: without };
  return { how: kept.length ? 'only' : 'none', values: kept };
}
