import type { AtlasNode } from './atlas-document';
import type { DocumentGraph } from './document-graph';
import { separateParts } from './separate-parts';
import type { Visibility } from './visibility/visibility';

/** What is shown of a graph, in numbers. */
export interface ShownSummary {
  nodes: { shown: number; all: number };
  links: { shown: number; all: number };
  /** The most frequent first. */
  kinds: KindCount[];
  /** Sets of nodes that hang together; nodes without links are no parts. */
  parts: number;
  /** Nodes without links. */
  alone: number;
  /** At most three; several links between the same two nodes count as one. */
  bestConnected: { id: string; links: number }[];
}

export interface KindCount extends Pick<AtlasNode, 'type' | 'kind'> {
  count: number;
}

const BEST = 3;

export function summariseShown(
  graph: DocumentGraph,
  { nodes, edges }: Pick<Visibility, 'nodes' | 'edges'>,
): ShownSummary {
  const shown = graph.nodes().filter(({ id }) => nodes.has(id));
  const links = graph.edges().filter(({ id }) => edges.has(id));
  const parts = separateParts(
    shown.map(({ id }) => id),
    links,
  );
  return {
    nodes: { shown: shown.length, all: graph.nodes().length },
    links: { shown: links.length, all: graph.edges().length },
    kinds: countKinds(shown),
    parts: parts.filter(({ length }) => length > 1).length,
    alone: parts.filter(({ length }) => length === 1).length,
    bestConnected: countNeighbours(links).slice(0, BEST),
  };
}

function countKinds(nodes: AtlasNode[]): KindCount[] {
  const counts = new Map<string, KindCount>();
  for (const { type, kind } of nodes) {
    const key = `${type} ${kind}`;
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { type, kind, count: 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

function countNeighbours(links: { source: string; target: string }[]): { id: string; links: number }[] {
  const neighbours = new Map<string, Set<string>>();
  const add = (id: string, other: string) =>
    neighbours.set(id, (neighbours.get(id) ?? new Set<string>()).add(other));
  for (const { source, target } of links) {
    if (source === target) continue;
    add(source, target);
    add(target, source);
  }
  return [...neighbours]
    .map(([id, others]) => ({ id, links: others.size }))
    .sort((a, b) => b.links - a.links);
}
