import type { DocumentGraph } from '../document-graph';
import type { Geography } from './geography';
import { Placement } from './placement';
import { isOverlapping } from './set-relation';
import { emptyTiers, TIERS, type Tier } from './tier';
import { toPath, type TierPath } from './tier-path';
import { firstTier, toSite } from './tier-tests';

export type { Tier } from './tier';
export type { TierPath } from './tier-path';
export type { Via } from './tier-tests';

export interface RegionQuery {
  /** Place ids; see PlaceSets. The world, the issuer and unknown places are passed over. */
  regions: string[];
  tiers: Tier[];
  /** ISO date, month or year on which memberships are counted. */
  date: string;
  /** Lists the reader chose: id of a group or region to id of its list. */
  lists: Record<string, string>;
}

export interface PlacedStatement {
  tier: Tier;
  /** One for each region that the statement answers. */
  paths: TierPath[];
}

export interface RegionResult {
  /** The places of the query that can be filtered by; with none there is no filter. */
  regions: string[];
  placed: Map<string, PlacedStatement>;
  /** Statements that no tier places, switched on or off. */
  notPlaced: string[];
  /** Each statement in its first tier of all, whatever is switched on. */
  byTier: Record<Tier, string[]>;
  /** Named regions that share countries with a filtered one without containment; they place nothing. */
  overlapping: string[];
}

/** Places each statement of a filtered kind in the first tier that is switched on; each region is tested by itself. */
export function placeStatements(
  graph: DocumentGraph,
  geography: Geography,
  query: RegionQuery,
): RegionResult {
  const placement = new Placement(graph, geography, query);
  const regions = [...new Set(query.regions)].filter((place) => placement.isFilterPlace(place));
  const result: RegionResult = {
    regions,
    placed: new Map(),
    notPlaced: [],
    byTier: emptyTiers(() => []),
    overlapping: overlappingRegions(placement, regions),
  };
  const sites = regions.map((region) => toSite(placement, region));
  for (const entry of placement.entries) {
    const paths = sites.flatMap((site) => toPath(graph, site, entry, query.tiers) ?? []);
    const tier = lowest(paths.map((path) => path.tier));
    if (tier) result.placed.set(entry.statement.id, { tier, paths });
    const ofAll = lowest(sites.flatMap((site) => firstTier(site, entry)?.tier ?? []));
    (ofAll ? result.byTier[ofAll] : result.notPlaced).push(entry.statement.id);
  }
  return result;
}

const lowest = (tiers: Tier[]): Tier | undefined => TIERS.find((tier) => tiers.includes(tier));

function overlappingRegions({ graph, sets }: Placement, regions: string[]): string[] {
  return graph
    .nodes()
    .filter(({ type, id }) => type === 'region' && !regions.includes(id))
    .filter(({ id }) => regions.some((region) => isOverlapping(sets.codesOf(id), sets.codesOf(region))))
    .map(({ id }) => id);
}
