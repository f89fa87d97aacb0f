import { KNOWN, type PropertyEdge } from '../../graph/property-graph';
import type { GraphBuilder } from '../reading/graph-builder';
import { requireAttribute } from '../xml/require-attribute';
import type { GraphmlScope } from './graphml-scope';

/** Edges with any number of ends become nodes, with an edge from or to each of their ends as it says. */
export function addHyperedges(builder: GraphBuilder, hyperedges: readonly GraphmlScope[]): void {
  const numbers = new Map<string, number>();
  for (const { element, bag, ends = [] } of hyperedges) {
    const id = freeId(element.attributes.get('id') ?? 'hyperedge', { builder, numbers });
    if (!bag.has(KNOWN.kind)) bag.add(KNOWN.kind, 'hyperedge');
    builder.addNode(id, bag.list(), element.place);
    for (const end of ends) builder.addEdge(edgeTo(end, id, builder.graph.directed), end.element.place);
  }
  if (hyperedges.length > 0)
    builder.found.push(
      `hyperedges: ${hyperedges.length}, each read as a node of the kind “hyperedge” with an edge for each end`,
    );
}

/** A hyperedge may have an id that a node has, too. */
function freeId(
  wanted: string,
  { builder, numbers }: { builder: GraphBuilder; numbers: Map<string, number> },
): string {
  let id = wanted;
  while (builder.node(id) !== undefined) {
    const number = (numbers.get(wanted) ?? 1) + 1;
    numbers.set(wanted, number);
    id = `${wanted}_${number}`;
  }
  return id;
}

function edgeTo({ element, bag }: GraphmlScope, hyperedge: string, isDirected: boolean): PropertyEdge {
  const node = requireAttribute(element, 'node');
  const type = element.attributes.get('type') ?? 'undir';
  const leadsIn = type !== 'out';
  const directed = type === 'in' || type === 'out';
  return {
    source: leadsIn ? node : hyperedge,
    target: leadsIn ? hyperedge : node,
    ...(directed !== isDirected && { directed }),
    attributes: bag.list(),
  };
}
