import { isActiveFacet } from '../graph/facets';
import type { Arrangement } from './view';

/** How many filters narrow the picture; paused ones and those as by default do not. */
export function countFilters({ region, facets }: Arrangement): number {
  const byRegion = region.places.length > 0 && !region.paused ? 1 : 0;
  return byRegion + facets.filter(isActiveFacet).length;
}
