import type { AtlasEdge, Basis } from '../atlas-document';
import { bestPaths, type CostedPath } from './best-paths';
import type { DocumentGraph } from '../document-graph';
import { EvidenceNetwork } from './evidence-network';
import { mergeLikePaths } from './merge-like-paths';

/** A chain of evidence between two nodes. */
export interface EvidencePath {
  nodes: string[];
  /** One fewer than nodes; the edges of a hop lie between the same two nodes, the best first, in either direction. */
  hops: Hop[];
  cost: number;
  /** Nodes on the way that are linked with nearly everything. */
  hubs: string[];
  /** Nodes that could stand in the place of one of its own, with links of the same kind and worth. */
  likewise: Substitute[];
  /** The weakest basis on which one of its hops rests. */
  basis: Basis;
}

export interface Hop {
  from: string;
  to: string;
  edges: AtlasEdge[];
}

export interface Substitute {
  node: string;
  instead: string;
}

export interface EvidencePaths {
  /** Best first; none where nothing connects the two. */
  paths: EvidencePath[];
  /** Whether there are paths, but every one passes through a hub. */
  isOnlyThroughHubs: boolean;
}

/** How many are offered, one after the other. */
const OFFERED = 5;
const LONGEST = 8;
/** So many times more are looked for, since paths that are alike come as one. */
const SPARE = 4;

/**
 * The best chains of evidence between two nodes on a date, of at most eight hops. Every edge of the document may be
 * walked both ways; cheap is what the text states, dear what it does not (evidence-cost.ts), dearest the way through a hub.
 */
export function evidencePaths(
  graph: DocumentGraph,
  [from, to]: readonly [string, string],
  { date, count = OFFERED }: { date: string; count?: number },
): EvidencePaths {
  const network = new EvidenceNetwork(graph, date);
  const ends = { from: network.placeOf(from) ?? -1, to: network.placeOf(to) ?? -1 };
  if (ends.from < 0 || ends.to < 0 || from === to) return { paths: [], isOnlyThroughHubs: false };
  const found = bestPaths(network, { ...ends, count: count * SPARE, longest: LONGEST });
  const paths = mergeLikePaths(found.map((path) => toPath(path, network))).slice(0, count);
  const isOnlyThroughHubs = paths.every(({ hubs }) => hubs.length) && !reachesWithoutHubs(network, ends);
  return { paths, isOnlyThroughHubs: paths.length > 0 && isOnlyThroughHubs };
}

function toPath({ nodes: places, cost }: CostedPath, network: EvidenceNetwork): EvidencePath {
  const nodes = places.map((place) => network.idOf(place));
  const hops = places.slice(1).map((place, index) => ({
    from: nodes[index]!,
    to: nodes[index + 1]!,
    edges: network.edgesBetween(places[index]!, place),
  }));
  const hubs = nodes.slice(1, -1).filter((id) => network.hubs.has(id));
  return { nodes, hops, cost, hubs, likewise: [], basis: weakest(hops.map(({ edges }) => edges[0]!.basis)) };
}

/** From what the text says itself to what it does not say at all. */
const STRENGTH: readonly Basis[] = ['stated', 'paraphrased', 'inferred', 'derived', 'background'];
const weakest = (bases: Basis[]): Basis =>
  STRENGTH[Math.max(...bases.map((basis) => STRENGTH.indexOf(basis)))]!;

function reachesWithoutHubs(network: EvidenceNetwork, ends: { from: number; to: number }): boolean {
  const { links, hubs } = network;
  const leadsOn = (place: number) => place === ends.from || !hubs.has(network.idOf(place));
  const reached = new Set([ends.from]);
  let frontier = [ends.from];
  for (let step = 0; step < LONGEST && !reached.has(ends.to); step += 1) {
    const near = frontier.filter(leadsOn).flatMap((place) => [...links[place]!.keys()]);
    frontier = [...new Set(near)].filter((place) => !reached.has(place));
    for (const place of frontier) reached.add(place);
  }
  return reached.has(ends.to);
}
