import type { AtlasNode } from '../atlas-document';
import { byText } from '../by-text';
import type { Text } from '../text';
import type { DocumentGraph } from '../document-graph';
import type { Geography } from './geography';
import { countryCode } from './place-set';

/** A place that the region filter takes, with the names it goes by. */
export interface PlaceName {
  id: string;
  label: Text;
  otherNames: string[];
}

export interface PlaceNames {
  /** Regions that the document names. */
  regions: PlaceName[];
  /** M49 areas. */
  areas: PlaceName[];
  /** By English name; the document's own label where it has one. */
  countries: PlaceName[];
}

/** Everything with a name that could be a place, the issuer and the world included. */
export function placeNames(graph: DocumentGraph, geography: Geography): PlaceNames {
  const known = kept.get(graph);
  if (known?.geography === geography) return known.names;
  const names: PlaceNames = {
    regions: graph.nodes().filter(isNamedRegion).map(toName),
    areas: geography.areas.map(({ code, label }) => ({ id: `m49:${code}`, label, otherNames: [] })),
    countries: countryNames(graph, geography),
  };
  kept.set(graph, { geography, names });
  return names;
}

const kept = new WeakMap<DocumentGraph, { geography: Geography; names: PlaceNames }>();
const isNamedRegion = (node: AtlasNode): boolean => node.type === 'region' && node.named;

function toName(node: AtlasNode): PlaceName {
  const otherNames = node.type === 'statement' ? [] : (node.otherNames ?? []);
  return { id: node.id, label: node.label, otherNames };
}

function countryNames(graph: DocumentGraph, geography: Geography): PlaceName[] {
  const nodes = graph.nodes().filter(({ type }) => type === 'country');
  const own = new Set(nodes.map(countryCode));
  const others = geography.countries.filter(({ code }) => !own.has(code));
  const names = others.map(({ code, label }) => ({ id: `country:${code}`, label, otherNames: [] }));
  return [...nodes.map(toName), ...names].sort((a, b) => byText(a.label.en, b.label.en));
}
