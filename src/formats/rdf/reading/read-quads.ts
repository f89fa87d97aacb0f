import type { Attribute, PropertyEdge } from '../../../graph/property-graph';
import type { ReadContext } from '../../format';
import { GraphBuilder } from '../../reading/graph-builder';
import type { Reading } from '../../reading/reading';
import type { Quad } from '../term';
import { indexQuads } from './index-quads';
import type { Names } from './names';
import { QuadTeller } from './quad-teller';
import { toAttributes, type Said } from './said';
import { EdgeAttributes, edgeId } from './told-edge';

/**
 * Statements of RDF as a graph: resources are nodes, literals their attributes, all else edges. Types are kinds; lists,
 * statements about statements and quotations are told as what they stand for.
 */
export function readQuads(quads: readonly Quad[], { choices, onProgress }: ReadContext): Reading {
  const index = indexQuads(quads);
  onProgress?.(0.8);
  const teller = new QuadTeller(index);
  for (const quad of quads) teller.tell(quad);
  const told = teller.graph;
  onProgress?.(0.9);
  const builder = new GraphBuilder({
    directed: told.directed ?? true,
    choices,
    isClosed: true,
  });
  for (const { id, said, line } of told.nodes) builder.addNode(id, toAttributes(said, index.names), line);
  const attributes = new EdgeAttributes(index.names);
  for (const edge of told.edges) {
    const id = edgeId(edge);
    const own: PropertyEdge = { source: edge.source, target: edge.target, attributes: attributes.of(edge) };
    if (id !== undefined) own.id = id;
    if (edge.directed !== undefined) own.directed = edge.directed;
    builder.addEdge(own, edge.line);
  }
  teller.losses.tell(builder);
  builder.graph.attributes = graphAttributes(told.said, index.names);
  return builder.finish();
}

/** The last says what the names in the graph stand for, so that it is written as it was. */
function graphAttributes(said: readonly Said[], names: Names): Attribute[] {
  const attributes = toAttributes(said, names, { isCalled: false });
  const vocabulary = names.vocabulary.map((pair) => [...pair]);
  return vocabulary.length === 0 ? attributes : [...attributes, ['vocabulary', vocabulary]];
}
