import type { DocumentGraph } from '../graph/document-graph';
import type { Geography } from '../graph/regions/geography';
import { placeStatements, type RegionResult } from '../graph/regions/region-filter';
import { computeVisibility, type Visibility } from '../graph/visibility/visibility';
import type { Arrangement, RegionChoice } from './view';

/** On which memberships are counted, ISO. */
export const dateOf = (graph: DocumentGraph, { date }: RegionChoice): string =>
  date ?? graph.document.describes.date;

/** What the statements answer to the chosen places, paused or not; null while none is chosen. */
export function answersTo(
  graph: DocumentGraph,
  geography: Geography,
  region: RegionChoice,
): RegionResult | null {
  const { places, tiers, lists } = region;
  if (places.length === 0) return null;
  return placeStatements(graph, geography, { regions: places, tiers, lists, date: dateOf(graph, region) });
}

/** What is shown and what is not; `answers` are those to the arrangement's region. */
export function visibilityOf(
  graph: DocumentGraph,
  { region, facets, layers, opened, hidden, focus }: Arrangement,
  answers: RegionResult | null,
): Visibility {
  const filter = region.paused ? null : answers;
  return computeVisibility(graph, {
    facets,
    region: filter,
    regionNodes: filter ? region.places : [],
    layers,
    date: dateOf(graph, region),
    opened: new Set(opened),
    hidden: new Set(hidden),
    focus,
  });
}
