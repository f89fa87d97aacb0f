import type { Attribute, PropertyEdge } from '../../graph/property-graph';
import type { Read } from '../format';
import { isRecord } from '../../graph/is-record';
import { compactEdge } from '../reading/compact-edge';
import { joinAttributes } from '../reading/join-attributes';
import { JsonSource } from '../json/json-source';
import { GraphBuilder } from '../reading/graph-builder';
import { LinkEnds } from './link-ends';

type Fields = Record<string, unknown>;

/**
 * The node-link form of d3-force (https://d3js.org/d3-force/link) and networkx (`node_link_data`). Edges have a
 * direction unless the file says that they have none.
 */
export const readD3: Read = ([file], context) => {
  const source = new JsonSource(file, context);
  const { root } = source;
  const builder = new GraphBuilder({
    directed: root.directed !== false,
    choices: context.choices,
    numbered: source.placeAt,
  });
  const nodes = source.list(root, 'nodes');
  const links = source.list(root, 'links' in root ? 'links' : 'edges');
  const isSaid = typeof root.directed === 'boolean';
  if (!isSaid && links.length > 0) builder.found.push('direction: not said; from source to target');
  builder.graph.attributes = headAttributes(source);
  source.expect(nodes.length + links.length);
  const ends = new LinkEnds(source, nodes, links);
  builder.found.push(...ends.found);
  source.each(nodes, 'node', (node, index) =>
    builder.addNode(ends.idOf(node, index), source.attributes(node, ['id']), source.at(node)),
  );
  source.each(links, 'link', (link) =>
    builder.addEdge(toEdge(link, { source, ends, builder }), source.at(link)),
  );
  return builder.finish();
};

/** networkx keeps the attributes of the graph under `graph`. */
function headAttributes(source: JsonSource): Attribute[] {
  const { root } = source;
  const others = source.attributes(root, [
    'nodes',
    'links' in root ? 'links' : 'edges',
    'directed',
    'multigraph',
    ...(isRecord(root.graph) ? ['graph'] : []),
  ]);
  return joinAttributes(source.attributesUnder(root, 'graph'), others);
}

interface LinkOptions {
  source: JsonSource;
  ends: LinkEnds;
  builder: GraphBuilder;
}

function toEdge(link: Fields, { source, ends, builder }: LinkOptions): PropertyEdge {
  const id = source.optionalId(link, 'id');
  const { directed } = link;
  const isSaid = typeof directed === 'boolean';
  return compactEdge({
    id,
    source: ends.endOf(link, 'source'),
    target: ends.endOf(link, 'target'),
    directed: isSaid && directed !== builder.graph.directed ? directed : undefined,
    attributes: source.attributes(link, isSaid ? OF_SAID : OF_EDGES),
  });
}

/** Fields of links that are no attributes. */
const OF_EDGES = ['id', 'source', 'target'];
const OF_SAID = [...OF_EDGES, 'directed'];
