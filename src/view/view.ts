import type { Positions } from '../graph/atlas-document';
import type { LayoutId } from '../graph/layout-ids';
import type { Measure } from '../graph/metrics/measure';
import { DEFAULT_FACETS, type FacetFilter } from '../graph/visibility/facets';
import type { Tier } from '../graph/regions/region-filter';

/** Everything that is asked of a document, as plain data: what the address, undo and a figure's link hold. */
export interface View extends Arrangement, Reading {
  document: string;
}

/** What undo and redo walk through. */
export interface Arrangement {
  layout: LayoutId;
  region: RegionChoice;
  facets: FacetFilter[];
  layers: Layers;
  /** What the size of a node shows beside its kind. */
  measure: Measure | null;
  /** Nodes opened, each showing what is folded in it; `*` opens all topics and groups. */
  opened: string[];
  /** Hidden by hand. */
  hidden: string[];
  focus: Focus | null;
  /** Places of nodes that the reader dragged, by node id. */
  moved: Positions;
}

/** What changes while reading and is not undone. */
export interface Reading {
  selection: string[];
  why: Why | null;
  /** Language of the data: labels of nodes, kinds and relations. */
  language: string;
  theme: ThemeChoice;
}

/** Two nodes whose connection is shown. */
export interface Why {
  ends: Ends;
  /** Which of the paths between them: 1 is the best. */
  path: number;
}

export type Ends = readonly [from: string, to: string];

export interface RegionChoice {
  /** Place ids: `region:africa`, `country:ZA`, `m49:015`. */
  places: string[];
  tiers: Tier[];
  /** ISO date; without it the date of the document described. */
  date?: string;
  /** Lists chosen by the reader: node id to list id. */
  lists: Record<string, string>;
  paused: boolean;
}

export interface Layers {
  themes: boolean;
  memberships: boolean;
  geography: boolean;
  /** Links that stand in for what is hidden between two nodes; none while that stands there as ghosts. */
  bridges: boolean;
  /** What filters and the reader hide, faintly in its place. */
  ghosts: boolean;
}

export interface Focus {
  node: string;
  /** Steps along visible edges, 1 to 3. */
  depth: number;
}

export type ThemeChoice = 'auto' | 'light' | 'dark';

export const DEFAULT_TIERS: Tier[] = ['1', '2'];

export function defaultArrangement(): Arrangement {
  return {
    layout: 'organic',
    region: { places: [], tiers: DEFAULT_TIERS, lists: {}, paused: false },
    facets: structuredClone(DEFAULT_FACETS),
    layers: { themes: true, memberships: false, geography: false, bridges: true, ghosts: false },
    measure: null,
    opened: [],
    hidden: [],
    focus: null,
    moved: {},
  };
}

/** The undoable part of a view. */
export function arrangementOf(view: View): Arrangement {
  const { layout, region, facets, layers, measure, opened, hidden, focus, moved } = view;
  return { layout, region, facets, layers, measure, opened, hidden, focus, moved };
}

export function defaultView(document: string): View {
  return { document, ...defaultArrangement(), selection: [], why: null, language: 'en', theme: 'auto' };
}
