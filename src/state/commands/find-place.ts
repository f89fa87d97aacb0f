import type { DocumentGraph } from '../../graph/document-graph';
import { foldText } from '../../graph/fold-text';
import { nearest } from '../../graph/nearest';
import { findPlaces } from '../../graph/regions/find-places';
import type { Geography } from '../../graph/regions/geography';
import { Placement } from '../../graph/regions/placement';
import { placeNames, type PlaceName } from '../../graph/regions/place-names';
import { holdsForm, isFormOf } from '../../view/commands/is-form-of';

const MOST = 6;

interface Places {
  graph: DocumentGraph;
  geography: Geography;
  language: string;
}

export interface FoundPlaces {
  places: PlaceName[];
  /** Whether the first of them is what the name stands for. */
  isSure: boolean;
}

/**
 * Places to filter by that a name stands for: those that are called so in any language, else those of which it is a
 * Russian case, else those whose names begin with it or hold it, else the one that is spelt most like it.
 */
export function namedPlaces({ graph, geography, language }: Places, name: string): FoundPlaces {
  const places = filterPlaces(graph, geography);
  const wanted = foldText(name.trim());
  const exact = places.filter((place) => namesOf(place).some((own) => foldText(own) === wanted));
  if (exact.length) return { places: exact, isSure: true };
  const named = eachNameOnce(places, name);
  if (named.length) return { places: named, isSure: named.length === 1 };
  const holding = places.filter((place) => namesOf(place).some((own) => holdsForm(own, name)));
  const begun = findPlaces(geography, graph, { text: name, language, limit: MOST });
  const known = new Set(begun.map(({ id }) => id));
  const found = [...begun, ...holding.filter(({ id }) => !known.has(id))].slice(0, MOST);
  return found.length
    ? { places: found, isSure: found.length === 1 }
    : { places: likest(places, wanted), isSure: false };
}

function filterPlaces(graph: DocumentGraph, geography: Geography): PlaceName[] {
  const placement = new Placement(graph, geography, { date: graph.document.describes.date, lists: {} });
  const { regions, areas, countries } = placeNames(graph, geography);
  return [...regions, ...areas, ...countries].filter(({ id }) => placement.isFilterPlace(id));
}

/** The document's own place before the area of the same name. */
function eachNameOnce(places: PlaceName[], text: string): PlaceName[] {
  const found = new Map<string, PlaceName>();
  for (const place of places) {
    const own = namesOf(place).find((name) => isFormOf(text, name));
    if (own !== undefined && !found.has(foldText(own))) found.set(foldText(own), place);
  }
  return [...new Set(found.values())].slice(0, MOST);
}

function likest(places: PlaceName[], wanted: string): PlaceName[] {
  const folded = (place: PlaceName) => namesOf(place).map(foldText);
  const name = nearest(wanted, new Set(places.flatMap(folded)));
  return places.filter((place) => folded(place).some((own) => own === name)).slice(0, 1);
}

const namesOf = ({ label, otherNames }: PlaceName): string[] => [...Object.values(label), ...otherNames];
