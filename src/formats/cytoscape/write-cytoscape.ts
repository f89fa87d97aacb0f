import {
  attributeOf,
  KNOWN,
  type PropertyEdge,
  type PropertyGraph,
  type PropertyNode,
} from '../../graph/property-graph';
import type { Write } from '../format';
import { jsonFields } from '../json/json-fields';
import { jsonRows } from '../json/json-rows';
import { splitPlace } from '../json/split-place';
import { oneFile } from '../writing/one-file';
import { LossCount } from '../writing/loss-count';
import { SingleIds } from '../writing/single-ids';

/** Elements as Cytoscape.js and Cytoscape open them, one a line; ids of edges are those of no other element. */
export const writeCytoscape: Write = ({ graph }) => {
  const losses = new LossCount();
  const ids = new SingleIds(
    losses,
    graph.nodes.map(({ id }) => id),
  );
  const nodes = graph.nodes.map((node) => toNode(node, losses));
  const edges = graph.edges.map((edge) => ({ data: edgeFields(edge, { graph, ids, losses }) }));
  const head = {
    directed: graph.directed,
    data: jsonFields(graph.attributes, { losses, of: 'the graph' }),
  };
  const elements = `"elements":{"nodes":${jsonRows(nodes)},\n"edges":${jsonRows(edges)}}`;
  return oneFile(`${JSON.stringify(head).slice(0, -1)},\n${elements}}\n`, losses.toWords());
};

/** Ids of white space alone are as good as none to Cytoscape.js. */
const isBlank = (id: string) => id.trim() === '';

const PLACE = [KNOWN.x, KNOWN.y] as const;

function toNode({ id, attributes }: PropertyNode, losses: LossCount) {
  if (isBlank(id)) losses.add('nodes with an empty id, which Cytoscape.js leaves out');
  const hasPlace = PLACE.every((name) => Number.isFinite(attributeOf(attributes, name)));
  const { place, others } = splitPlace(attributes, hasPlace ? PLACE : [], losses);
  return {
    data: { id, ...jsonFields(others, { losses, of: 'nodes', reserved: ['id'] }) },
    ...(hasPlace && { position: place }),
  };
}

interface EdgeOptions {
  graph: PropertyGraph;
  ids: SingleIds;
  losses: LossCount;
}

function edgeFields(edge: PropertyEdge, { graph, ids, losses }: EdgeOptions) {
  const id = ids.take(edge.id);
  if (id !== undefined && isBlank(id)) losses.add('edges with an empty id, which Cytoscape.js leaves out');
  const { source, target, directed, attributes } = edge;
  return {
    ...(id !== undefined && { id }),
    source,
    target,
    ...(directed !== undefined && directed !== graph.directed && { directed }),
    ...jsonFields(attributes, { losses, of: 'edges', reserved: ['id', 'source', 'target', 'directed'] }),
  };
}
