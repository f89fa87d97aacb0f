import type { DocumentGraph } from '../graph/document-graph';
import type { Geography } from '../graph/regions/geography';
import { textIn } from '../graph/labels';

/** What a place of the region filter, or any node, is called, and in which language; its id where it has no name. */
export function placeText(
  graph: DocumentGraph,
  geography: Geography,
  place: string,
  language: string,
): { text: string; language: string } {
  const label =
    graph.node(place)?.label ??
    geography.areas.find((area) => place === `m49:${area.code}`)?.label ??
    geography.countries.find((country) => place === `country:${country.code}`)?.label;
  return textIn(label ?? { en: place }, language);
}
