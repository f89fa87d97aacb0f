import type { AtlasNode } from '../atlas-document';
import type { DocumentGraph } from '../document-graph';
import type { Geography } from './geography';

/** ISO 3166-1 alpha-2 codes, and ids of invented countries. */
export type CodeSet = ReadonlySet<string>;

/**
 * The sets of countries behind the places of the region filter. A place is a region's node id, `m49:015`, or
 * `country:` with an alpha-2 code or an invented country's slug.
 */
export class PlaceSets {
  readonly #lists: Map<string, string>;
  readonly #fixed: Map<string, readonly string[]>;
  readonly #known = new Map<string, CodeSet | undefined>();

  /** `lists` says which labelled list the reader chose: node id to list id. */
  constructor(
    readonly graph: DocumentGraph,
    geography: Geography,
    lists: Record<string, string>,
  ) {
    this.#lists = new Map(Object.entries(lists));
    this.#fixed = placesOf(geography);
  }

  /** Undefined, not empty, for the world, for a region without a list and for what is no place. */
  codesOf(place: string): CodeSet | undefined {
    if (!this.#known.has(place)) this.#known.set(place, toSet(this.#findCodes(place)));
    return this.#known.get(place);
  }

  /** The list chosen for a group or for a region that has no set of its own. */
  readersList(id: string): CodeSet | undefined {
    const node = this.graph.node(id);
    return node && hasNoSet(node) ? toSet(this.#chosenCodes(node)) : undefined;
  }

  /** A region to filter by: any but the world, even one without a set. */
  isPlace(place: string): boolean {
    const node = this.graph.node(place);
    return node?.type === 'region' ? !node.region?.world : this.codesOf(place) !== undefined;
  }

  #findCodes(place: string): readonly string[] | undefined {
    const node = this.graph.node(place);
    if (node?.type === 'country') return [countryCode(node)];
    if (node?.type === 'region') return this.#regionCodes(node);
    return this.#fixed.get(place);
  }

  #regionCodes(node: AtlasNode): readonly string[] | undefined {
    if (node.type !== 'region' || node.region?.world || hasNoSet(node)) return undefined;
    return this.#chosenCodes(node) ?? node.region?.codes;
  }

  #chosenCodes(node: AtlasNode): readonly string[] | undefined {
    const chosen = this.#lists.get(node.id);
    return node.type === 'statement' ? undefined : node.lists?.find(({ id }) => id === chosen)?.codes;
  }
}

const WORLD = '001';
const kept = new WeakMap<Geography, Map<string, readonly string[]>>();

/** The codes of all M49 areas but the world and of all countries, by place id. */
function placesOf(geography: Geography): Map<string, readonly string[]> {
  const known = kept.get(geography);
  if (known) return known;
  const areas = geography.areas.filter(({ code }) => code !== WORLD);
  const places = new Map<string, readonly string[]>([
    ...areas.map(({ code, codes }) => [`m49:${code}`, codes] as const),
    ...geography.countries.map(({ code }) => [`country:${code}`, [code]] as const),
  ]);
  kept.set(geography, places);
  return places;
}

const toSet = (codes?: readonly string[]): CodeSet | undefined =>
  codes?.length ? new Set(codes) : undefined;

function hasNoSet(node: AtlasNode): boolean {
  return node.type === 'group' || (node.type === 'region' && node.region?.basis === 'none');
}

/** What stands for a country in a set: its alpha-2 code, or the id of an invented one. */
export function countryCode(node: AtlasNode): string {
  return (node.type === 'country' ? node.code : undefined) ?? node.id;
}
