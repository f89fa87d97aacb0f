import type { FacetFilter } from './facets';
import type { RegionResult } from '../regions/region-filter';

/** All that decides which nodes and edges are shown. */
export interface VisibilityQuery {
  facets: FacetFilter[];
  /** Null without an active region filter; one without regions is none either. */
  region: RegionResult | null;
  /** Chosen places that are nodes. */
  regionNodes: string[];
  layers: { themes: boolean; memberships: boolean; geography: boolean };
  /** ISO date of the memberships. */
  date: string;
  /** Node ids; `*` opens all topics and groups. */
  opened: ReadonlySet<string>;
  /** Hidden by hand. */
  hidden: ReadonlySet<string>;
  focus: { node: string; depth: number } | null;
}
