import { LAYOUT_IDS } from '../graph/layout-ids';
import type { Facet } from '../graph/visibility/facets';
import type { Tier } from '../graph/regions/region-filter';
import type { ThemeChoice } from './view';

/** The closed lists of values that a view may hold. */
export const LAYOUTS = LAYOUT_IDS;
export const THEMES: readonly ThemeChoice[] = ['auto', 'light', 'dark'];
export const TIERS: readonly Tier[] = ['1', '2', '2b', '3', '4', '5'];
/** Layers that are drawn unless the view conceals them, and those drawn only when it shows them. */
export const CONCEALABLE = ['themes', 'bridges'] as const;
export const SHOWABLE = ['memberships', 'geography', 'ghosts'] as const;
export const FACETS: readonly Facet[] = ['kind', 'relation', 'stance', 'voice', 'basis', 'confidence'];

/** Stands in an address for the places of moved nodes when they are too many for it. */
export const LEFT_OUT = 'left-out';

/** Some engines take 30 February for 2 March. */
export function isDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
