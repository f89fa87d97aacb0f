import {
  isDirected,
  type Attribute,
  type PropertyEdge,
  type PropertyGraph,
} from '../../graph/property-graph';

/** A mutual edge leads both ways: it is read as an undirected one with this attribute. */
const MUTUAL: Attribute = ['type', 'mutual'];

const isMutual = (graph: PropertyGraph, edge: PropertyEdge): boolean =>
  !isDirected(graph, edge) && edge.attributes.some(isMutualType);

const isMutualType = ([name, value]: Attribute) => name === MUTUAL[0] && value === MUTUAL[1];

/** What GEXF calls the type of an edge; undefined where it is the graph's. */
export function edgeType(graph: PropertyGraph, edge: PropertyEdge): string | undefined {
  if (isMutual(graph, edge)) return 'mutual';
  if (edge.directed === undefined) return undefined;
  return edge.directed ? 'directed' : 'undirected';
}

/** The attributes of an edge but for the one that `edgeType` says. */
export const withoutType = (graph: PropertyGraph, edge: PropertyEdge): Attribute[] =>
  isMutual(graph, edge) ? edge.attributes.filter((attribute) => !isMutualType(attribute)) : edge.attributes;
