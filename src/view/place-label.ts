import type { DocumentGraph } from '../graph/document-graph';
import type { Geography } from '../graph/geography';
import { textIn } from '../graph/labels';

/** What a place of the region filter, or any node, is called; its id where it has no name. */
export function placeLabel(
  graph: DocumentGraph,
  geography: Geography,
  place: string,
  language: string,
): string {
  const code = place.replace(/^\w+:/, '');
  const label =
    graph.node(place)?.label ??
    geography.areas.find((area) => place === `m49:${area.code}`)?.label ??
    geography.countries.find((country) => country.code === code)?.label;
  return label ? textIn(label, language).text : place;
}
