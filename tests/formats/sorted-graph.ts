import type { Attribute, PropertyGraph } from '../../src/graph/property-graph';

/** A graph with the attributes of each node and edge by name, for formats that have an order of their own for some. */
export const sortedGraph = (graph: PropertyGraph): PropertyGraph => ({
  ...graph,
  attributes: sorted(graph.attributes),
  nodes: graph.nodes.map((node) => ({ ...node, attributes: sorted(node.attributes) })),
  edges: graph.edges.map((edge) => ({ ...edge, attributes: sorted(edge.attributes) })),
});

const sorted = (attributes: Attribute[]): Attribute[] =>
  [...attributes].sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
