import type { PropertyEdge, PropertyGraph } from '../../../graph/property-graph';
import { compactEdge } from '../../reading/compact-edge';

const WORDS = new Map([
  ['directed', true],
  ['true', true],
  ['undirected', false],
  ['mutual', false],
  ['false', false],
]);

/** What a cell says of the direction of an edge; undefined where it says nothing of it. */
export const directionIn = (cell: string | undefined): boolean | undefined =>
  WORDS.get(cell?.toLowerCase() ?? '');

/**
 * Makes the graph as directed as asked for, or else as its edges are: undirected where all of them say so. Edges then
 * say it where they differ.
 */
export function settleDirection(graph: PropertyGraph, asked: boolean | undefined): void {
  const { edges } = graph;
  graph.directed = asked ?? !(edges.length > 0 && edges.every(({ directed }) => directed === false));
  if (edges.some(({ directed }) => directed === graph.directed))
    graph.edges = edges.map((edge) => (edge.directed === graph.directed ? likeGraph(edge) : edge));
}

/** A new edge, since one from which a name is deleted takes much more room. */
const likeGraph = ({ id, source, target, attributes }: PropertyEdge): PropertyEdge =>
  compactEdge({ id, source, target, directed: undefined, attributes });
