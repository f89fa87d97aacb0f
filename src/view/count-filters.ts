import { activeFilters } from './active-filters';
import type { Arrangement } from './view';

/** How many filters narrow the picture; paused ones and those as by default do not. */
export const countFilters = (arrangement: Arrangement): number => activeFilters(arrangement).length;
