import louvain from 'graphology-communities-louvain';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness';
import { UndirectedGraph } from 'graphology';
import type { DocumentGraph } from '../document-graph';
import type { Seen } from '../visibility/emphasis';
import type { Measure } from './measure';

export interface NodeMeasures extends Record<Measure, number> {
  id: string;
  /** Number of its community, from 1; null without links. */
  community: number | null;
}

export interface Community {
  /** From 1, the largest first. */
  number: number;
  /** Ids, the best connected first; it names the community. */
  members: string[];
}

export interface GraphMeasures {
  /** In document order. */
  nodes: NodeMeasures[];
  /** Pairs of linked nodes. */
  links: number;
  communities: Community[];
}

/**
 * Measures the nodes that are seen by the edges that are seen; several edges between two nodes count once, whatever
 * their direction. Betweenness is Freeman's (1977) by the algorithm of Brandes (2001), as a share of all pairs;
 * communities are those of Louvain (Blondel and others, 2008). The same graph always has the same measures.
 */
export function measureGraph(graph: DocumentGraph, seen: Pick<Seen, 'nodes' | 'edges'>): GraphMeasures {
  const ids = graph.nodes().flatMap(({ id }) => (seen.nodes.has(id) ? id : []));
  const simple = toSimpleGraph(graph, ids, seen.edges);
  const betweenness = simple.size ? betweennessCentrality(simple, { getEdgeWeight: null }) : {};
  const measured = ids.map((id, place) => ({
    id,
    links: simple.degree(place),
    betweenness: betweenness[place] ?? 0,
  }));
  const communities = communitiesOf(simple, measured);
  const numbers = new Map(communities.flatMap(({ number, members }) => members.map((id) => [id, number])));
  return {
    nodes: measured.map((node) => ({ ...node, community: numbers.get(node.id) ?? null })),
    links: simple.size,
    communities,
  };
}

/** Its keys are places in the list: an id may be any text, and graphology's keys may not. */
function toSimpleGraph(graph: DocumentGraph, ids: string[], edges: ReadonlySet<string>): UndirectedGraph {
  const simple = new UndirectedGraph({ allowSelfLoops: false });
  const places = new Map(ids.map((id, place) => [id, place]));
  for (const place of places.values()) simple.addNode(place);
  for (const id of edges) {
    const { source, target } = graph.edge(id)!;
    if (source !== target) simple.mergeEdge(places.get(source), places.get(target));
  }
  return simple;
}

function communitiesOf(simple: UndirectedGraph, measured: { id: string; links: number }[]): Community[] {
  // From node to node in their order: nothing is left to chance.
  const found = simple.size ? louvain(simple, { getEdgeWeight: null, randomWalk: false }) : {};
  const groups = new Map<number, typeof measured>();
  for (const [place, node] of measured.entries()) {
    const group = found[place];
    if (group !== undefined && node.links) groups.set(group, [...(groups.get(group) ?? []), node]);
  }
  return [...groups.values()]
    .sort((a, b) => b.length - a.length)
    .map((group, place) => ({
      number: place + 1,
      members: group.sort((a, b) => b.links - a.links).map(({ id }) => id),
    }));
}
