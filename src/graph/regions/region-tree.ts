import type { Text } from '../text';
import type { DocumentGraph } from '../document-graph';
import type { Geography } from './geography';
import { Placement } from './placement';
import { placeNames, type PlaceName, type PlaceNames } from './place-names';
import type { CodeSet } from './place-set';
import { isWider } from './set-relation';
import { emptyTiers, type Tier } from './tier';
import { firstTier, toSite } from './tier-tests';

/** A place with the number of statements in each tier; the same country may stand under several regions. */
export interface RegionTreeNode {
  id: string;
  label: Text;
  counts: Record<Tier, number>;
  children: RegionTreeNode[];
}

export interface TreeOptions {
  date: string;
  lists: Record<string, string>;
}

/**
 * The regions a document names, then by containment of their sets the M49 areas and countries that at least one
 * statement matches in tiers 1 to 4. Where it names countries only, the M49 areas of these are the trunks. The last tree
 * of a graph is kept.
 */
export function buildRegionTree(
  graph: DocumentGraph,
  geography: Geography,
  options: TreeOptions,
): RegionTreeNode[] {
  const key = JSON.stringify([options.date, Object.entries(options.lists).sort()]);
  const known = kept.get(graph);
  if (known?.key === key && known.geography === geography) return known.tree;
  const tree = buildTree(new Placement(graph, geography, options), placeNames(graph, geography));
  kept.set(graph, { key, geography, tree });
  return tree;
}

const kept = new WeakMap<DocumentGraph, { key: string; geography: Geography; tree: RegionTreeNode[] }>();

interface Place extends RegionTreeNode {
  codes: CodeSet | undefined;
}

function buildTree(placement: Placement, names: PlaceNames): RegionTreeNode[] {
  const toPlace = ({ id, label }: { id: string; label: Text }): Place => ({
    id,
    label,
    counts: countTiers(placement, id),
    children: [],
    codes: placement.sets.codesOf(id),
  });
  const offered = ({ id }: { id: string }) => placement.isFilterPlace(id);
  const regions = (names.regions.length ? names.regions : areasNamed(placement, names))
    .filter(offered)
    .map(toPlace);
  const isInside = ({ id }: { id: string }) =>
    regions.some(({ codes }) => isWider(codes, placement.sets.codesOf(id)));
  const others = [...names.areas, ...names.countries].filter((place) => isInside(place) && offered(place));
  const inner = others.map(toPlace).filter(isMatched);
  const tops = regions.filter((region) => !isInside(region));
  return tops.map((region) => toBranch(region, [...regions, ...inner]));
}

/** The M49 areas, but the whole world, of the countries that stand in the document. */
function areasNamed({ graph, sets }: Placement, { areas }: PlaceNames): PlaceName[] {
  const named = new Set(
    graph.nodes().flatMap((node) => (node.type === 'country' && node.code ? [node.code] : [])),
  );
  const holds = ({ id }: PlaceName) => [...named].some((code) => sets.codesOf(id)?.has(code));
  return named.size ? areas.filter((area) => area.id !== WORLD && holds(area)) : [];
}

const WORLD = 'm49:001';

/** Each place hangs under the smallest one around it. */
function toBranch(region: Place, all: Place[]): RegionTreeNode {
  const inside = withoutEquals(all.filter((place) => isWider(region.codes, place.codes)));
  const bySize = [...inside].sort((a, b) => a.codes!.size - b.codes!.size);
  const nodes = new Map(inside.map((place) => [place, toNode(place)]));
  const root = toNode(region);
  for (const [place, node] of nodes) {
    const around = bySize.find((other) => isWider(other.codes, place.codes));
    (around ? nodes.get(around)! : root).children.push(node);
  }
  return root;
}

/** Of places with the same countries the first stays: a region, an area, a country. */
function withoutEquals(places: Place[]): Place[] {
  const bySet = new Map<string, Place>();
  for (const place of places) {
    const set = [...place.codes!].sort().join();
    if (!bySet.has(set)) bySet.set(set, place);
  }
  return [...bySet.values()];
}

const toNode = ({ id, label, counts }: Place): RegionTreeNode => ({ id, label, counts, children: [] });

const isMatched = ({ counts }: Place): boolean => TREE_TIERS.some((tier) => counts[tier] > 0);
const TREE_TIERS: readonly Tier[] = ['1', '2', '2b', '3', '4'];

function countTiers(placement: Placement, place: string): Record<Tier, number> {
  const counts = emptyTiers(() => 0);
  const site = toSite(placement, place);
  for (const entry of placement.entries) {
    const tier = firstTier(site, entry)?.tier;
    if (tier) counts[tier] += 1;
  }
  return counts;
}
