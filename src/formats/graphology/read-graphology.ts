import type { Read } from '../format';
import { isRecord } from '../../graph/is-record';
import { JsonSource } from '../json/json-source';
import { compactEdge } from '../reading/compact-edge';
import { GraphBuilder } from '../reading/graph-builder';

/** The serialisation of graphology: https://graphology.github.io/serialization.html */
export const readGraphology: Read = ([file], context) => {
  const source = new JsonSource(file, context);
  const options = isRecord(source.root.options) ? source.root.options : {};
  const directed = options.type !== 'undirected' && options.mostly !== 'undirected';
  const builder = new GraphBuilder({ directed, choices: context.choices, numbered: source.placeAt });
  builder.graph.attributes = source.attributesUnder(source.root, 'attributes');
  const nodes = source.list(source.root, 'nodes');
  const edges = source.list(source.root, 'edges', { optional: true });
  source.expect(nodes.length + edges.length);
  source.each(nodes, 'node', (node) =>
    builder.addNode(
      source.id(node, 'key', 'node'),
      source.attributesUnder(node, 'attributes'),
      source.at(node),
    ),
  );
  source.each(edges, 'edge', (edge) => {
    const id = source.optionalId(edge, 'key');
    const isDirected = options.type !== 'undirected' && edge.undirected !== true;
    const own = compactEdge({
      id,
      source: source.id(edge, 'source', 'edge'),
      target: source.id(edge, 'target', 'edge'),
      directed: isDirected === directed ? undefined : isDirected,
      attributes: source.attributesUnder(edge, 'attributes'),
    });
    builder.addEdge(own, source.at(edge));
  });
  return builder.finish();
};
