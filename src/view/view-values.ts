import type { LayoutId } from '../graph/atlas-document';
import type { Facet } from '../graph/facets';
import type { Tier } from '../graph/region-filter';
import type { ThemeChoice } from './view';

/** The closed lists of values that a view may hold. */
export const LAYOUTS: readonly LayoutId[] = ['organic', 'order', 'kind'];
export const THEMES: readonly ThemeChoice[] = ['auto', 'light', 'dark'];
export const TIERS: readonly Tier[] = ['1', '2', '2b', '3', '4', '5'];
export const FACETS: readonly Facet[] = ['kind', 'relation', 'stance', 'voice', 'basis', 'confidence'];

export const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
