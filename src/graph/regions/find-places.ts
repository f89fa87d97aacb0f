import type { DocumentGraph } from '../document-graph';
import { foldText } from '../fold-text';
import type { Geography } from './geography';
import { wordsIn } from '../labels';
import { Placement } from './placement';
import { placeNames, type PlaceName } from './place-names';

/**
 * Places for a type-ahead: named regions, all M49 areas and countries, by any of their names in the language or in
 * English. Names that start with the text come first, then those with a word that does, then those that hold it.
 */
export function findPlaces(
  geography: Geography,
  graph: DocumentGraph,
  { text, language, limit = 12 }: { text: string; language: string; limit?: number },
): PlaceName[] {
  const wanted = foldText(text.trim());
  if (!wanted) return [];
  const placement = new Placement(graph, geography, { date: graph.document.describes.date, lists: {} });
  const { regions, areas, countries } = placeNames(graph, geography);
  const ranked = [...regions, ...areas, ...countries].map((place) => ({
    place,
    rank: rankOf(place, wanted, language),
  }));
  return ranked
    .filter(({ place, rank }) => rank < NONE && placement.isFilterPlace(place.id))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ place }) => place);
}

const NONE = 3;

function rankOf({ label, otherNames }: PlaceName, wanted: string, language: string): number {
  const names = [wordsIn(label, language), label.en, ...otherNames];
  return Math.min(...names.map((name) => rankOfName(foldText(name), wanted)));
}

function rankOfName(name: string, wanted: string): number {
  const at = name.indexOf(wanted);
  if (at <= 0) return at === 0 ? 0 : NONE;
  return /[\p{L}\p{N}]/u.test(name[at - 1]!) ? 2 : 1;
}
