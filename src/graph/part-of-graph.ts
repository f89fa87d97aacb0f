import { countLinks } from './count-links';
import type { Mapping } from './mapping/mapping';
import { kindOf } from './mapping/role-of';
import type { PropertyGraph } from './property-graph';

/** Which nodes of a graph that is too large are drawn: the best connected, those of a kind, or what is around some. */
export type Part =
  { by: 'links' } | { by: 'kind'; kind: string } | { by: 'neighbourhood'; nodes: string[]; steps: number };

/** As many nodes as a part may have. */
export const MOST_IN_PART = 2000;
/** Nodes up to which a graph can be drawn whole. */
export const MOST_DRAWN = 10_000;

/** The nodes of a part in the order of the graph, and all edges between them. What is too much of a kind is left out by links. */
export function partOfGraph(graph: PropertyGraph, mapping: Mapping, part: Part): PropertyGraph {
  const ids = part.by === 'neighbourhood' ? around(graph, part) : bestConnected(graph, mapping, part);
  return {
    ...graph,
    nodes: graph.nodes.filter(({ id }) => ids.has(id)),
    edges: graph.edges.filter(({ source, target }) => ids.has(source) && ids.has(target)),
  };
}

function bestConnected(
  graph: PropertyGraph,
  mapping: Mapping,
  part: Exclude<Part, { by: 'neighbourhood' }>,
): Set<string> {
  const links = countLinks(graph);
  const wanted =
    part.by === 'kind' ? graph.nodes.filter((node) => kindOf(node, mapping) === part.kind) : [...graph.nodes];
  wanted.sort((a, b) => links.get(b.id)! - links.get(a.id)!);
  return new Set(wanted.slice(0, MOST_IN_PART).map(({ id }) => id));
}

/** The nearest first; of those as near, in the order of the edges. */
function around(
  { nodes, edges }: PropertyGraph,
  { nodes: middle, steps }: Extract<Part, { by: 'neighbourhood' }>,
): Set<string> {
  const known = new Set(nodes.map(({ id }) => id));
  const found = new Set(middle.filter((id) => known.has(id)).slice(0, MOST_IN_PART));
  const neighbours = neighboursOf(edges);
  let rim = [...found];
  for (let step = 0; step < steps; step += 1) {
    const next: string[] = [];
    for (const id of rim)
      for (const other of neighbours.get(id) ?? []) {
        if (found.size >= MOST_IN_PART) return found;
        if (!found.has(other)) next.push(other);
        found.add(other);
      }
    rim = next;
  }
  return found;
}

function neighboursOf(edges: PropertyGraph['edges']): Map<string, string[]> {
  const neighbours = new Map<string, string[]>();
  const add = (id: string, other: string) => {
    const known = neighbours.get(id);
    if (known) known.push(other);
    else neighbours.set(id, [other]);
  };
  for (const { source, target } of edges) {
    add(source, target);
    add(target, source);
  }
  return neighbours;
}
