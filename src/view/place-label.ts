import type { DocumentGraph } from '../graph/document-graph';
import type { Geography } from '../graph/regions/geography';
import { placeText } from './place-text';

/** What a place of the region filter, or any node, is called, where its language need not be marked. */
export const placeLabel = (
  graph: DocumentGraph,
  geography: Geography,
  place: string,
  language: string,
): string => placeText(graph, geography, place, language).text;
