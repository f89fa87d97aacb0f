import type { DocumentGraph } from '../document-graph';
import type { PlacedEntry } from './placement';
import type { Tier } from './tier';
import { firstTier, type Site, type Via } from './tier-tests';

/** Why a statement is there for one region: every edge of its tier, and the nodes they lead over. */
export interface TierPath {
  region: string;
  tier: Tier;
  edges: string[];
  nodes: string[];
  via: Via[];
}

/** The path of a statement in the first of the tiers that it meets for a place. */
export function toPath(
  graph: DocumentGraph,
  site: Site,
  entry: PlacedEntry,
  tiers: Tier[],
): TierPath | undefined {
  const placed = firstTier(site, entry, tiers);
  if (!placed) return undefined;
  const { tier, vias } = placed;
  return { region: site.id, tier, via: vias, ...walk(graph, site.id, { start: entry.statement.id, vias }) };
}

function walk(graph: DocumentGraph, region: string, { start, vias }: { start: string; vias: Via[] }) {
  const members = new Set(
    vias.flatMap(({ membership, country }) => (membership && country ? [country] : [])),
  );
  const lying = graph
    .edgesOf(region)
    .filter(
      ({ relation, source, target }) => relation === 'locatedIn' && target === region && members.has(source),
    );
  const named = ({ organisation, country, place }: Via) => [organisation, country, place];
  const nodes = [start, ...vias.flatMap(named), ...(lying.length > 0 ? [region] : [])];
  const edges = vias.flatMap(({ edge, membership }) => [edge, membership]);
  return { edges: distinct([...edges, ...lying.map(({ id }) => id)]), nodes: distinct(nodes) };
}

const distinct = (ids: (string | undefined)[]): string[] =>
  [...new Set(ids)].filter((id): id is string => id !== undefined);
