import { isActiveFacet, type Facet } from '../graph/visibility/facets';
import type { Arrangement } from './view';

export type FilterId = 'region' | Facet;

/** Filters that narrow the picture; paused ones and those as by default do not. */
export function activeFilters({ region, facets }: Arrangement): FilterId[] {
  const byRegion: FilterId[] = region.places.length > 0 && !region.paused ? ['region'] : [];
  return [...byRegion, ...facets.filter(isActiveFacet).map(({ facet }) => facet)];
}

export const pauseFilters = ({ region, facets }: Arrangement, ids: FilterId[]): Partial<Arrangement> => ({
  region: ids.includes('region') ? { ...region, paused: true } : region,
  facets: facets.map((filter) => (ids.includes(filter.facet) ? { ...filter, paused: true } : filter)),
});
