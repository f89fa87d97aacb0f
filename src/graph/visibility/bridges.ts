import type { DocumentGraph } from '../document-graph';

/** Stands in for hidden nodes between two that are shown. */
export interface Bridge {
  /** `priority-4>via>theme:security`, its ends in document order. */
  id: string;
  source: string;
  target: string;
  /** In document order; each of them is linked with both ends. */
  hidden: string[];
}

export interface Bridges {
  drawn: Bridge[];
  /** How many more there would be. */
  leftOut: number;
}

export const NO_BRIDGES: Bridges = { drawn: [], leftOut: 0 };

/** More would hide what they explain. */
export const MOST_BRIDGES = 30;

interface Cut {
  /** What is shown. */
  nodes: ReadonlySet<string>;
  edges: ReadonlySet<string>;
  /** Nodes that a filter or the reader took away. */
  removed: readonly string[];
  /** Ids of the edges by which a removed node may join two that are shown. */
  links: ReadonlySet<string>;
}

/**
 * Joins what is shown and linked with the same removed node: its neighbours one after another in document order,
 * since all pairs of many would be a thicket, and never where a drawn edge joins the two already. What had the
 * fewest neighbours says most about them, and comes first. Removed nodes in a row make no bridge: by such detours
 * nearly everything is joined with everything.
 */
export function bridgesOver(graph: DocumentGraph, { nodes, edges, removed, links }: Cut): Bridges {
  if (removed.length === 0) return NO_BRIDGES;
  const places = new Map(graph.nodes().map(({ id }, place) => [id, place]));
  const inOrder = (ids: Iterable<string>) => [...ids].sort((a, b) => places.get(a)! - places.get(b)!);
  const neighbours = new Map(
    inOrder(removed).map((id) => [
      id,
      inOrder(linkedNodes(graph, id, links)).filter((near) => nodes.has(near)),
    ]),
  );
  const pairs = pairsOf(neighbours, drawnPairs(graph, edges));
  return {
    drawn: pairs.slice(0, MOST_BRIDGES).map((pair) => toBridge(pair, neighbours)),
    leftOut: Math.max(0, pairs.length - MOST_BRIDGES),
  };
}

type Pair = [source: string, target: string];

function linkedNodes(graph: DocumentGraph, id: string, links: ReadonlySet<string>): Set<string> {
  const edges = graph.edgesOf(id).filter((edge) => links.has(edge.id));
  return new Set(edges.map(({ source, target }) => (source === id ? target : source)));
}

function drawnPairs(graph: DocumentGraph, edges: ReadonlySet<string>): Set<string> {
  const drawn = [...edges].map((id) => graph.edge(id)!);
  return new Set(drawn.flatMap(({ source, target }) => [idOf([source, target]), idOf([target, source])]));
}

function pairsOf(neighbours: Map<string, string[]>, drawn: ReadonlySet<string>): Pair[] {
  const byPlainness = [...neighbours.values()].sort((a, b) => a.length - b.length);
  const pairs = byPlainness.flatMap((ids) => ids.slice(1).map((id, before): Pair => [ids[before]!, id]));
  const open = pairs.filter((pair) => !drawn.has(idOf(pair)));
  return [...new Map(open.map((pair) => [idOf(pair), pair])).values()];
}

function toBridge([source, target]: Pair, neighbours: Map<string, string[]>): Bridge {
  const isBetween = ([, ids]: [string, string[]]) => ids.includes(source) && ids.includes(target);
  const hidden = [...neighbours].filter(isBetween).map(([id]) => id);
  return { id: idOf([source, target]), source, target, hidden };
}

const VIA = '>via>';
const idOf = (pair: Pair): string => pair.join(VIA);

/** The nodes at the ends of an edge, or of a bridge whether it is drawn or not; undefined for anything else. */
export function linkEnds(graph: DocumentGraph, id: string): Pair | undefined {
  const edge = graph.edge(id);
  if (edge) return [edge.source, edge.target];
  return splits(id).find((ends) => ends.every((end) => graph.node(end)));
}

/** All ways to read an id as two: an id may hold what joins them. */
function splits(id: string): Pair[] {
  const pieces = id.split(VIA);
  return pieces
    .slice(1)
    .map((_, cut): Pair => [pieces.slice(0, cut + 1).join(VIA), pieces.slice(cut + 1).join(VIA)]);
}
