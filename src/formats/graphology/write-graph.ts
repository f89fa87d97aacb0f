import { isDirected, type PropertyEdge, type PropertyGraph } from '../../graph/property-graph';
import type { Written } from '../format';
import { jsonFields } from '../json/json-fields';
import { jsonRows } from '../json/json-rows';
import { oneFile } from '../writing/one-file';
import { LossCount } from '../writing/loss-count';
import { SingleIds } from '../writing/single-ids';

/** A graph in graphology's serialisation, so that the library imports it: keys of edges stand once. */
export function writeGraph(graph: PropertyGraph): Written {
  const losses = new LossCount();
  const keys = new SingleIds(losses);
  const nodes = graph.nodes.map(({ id, attributes }) => ({
    key: id,
    attributes: jsonFields(attributes, { losses, of: 'nodes' }),
  }));
  const edges = graph.edges.map((edge) => {
    const key = keys.take(edge.id);
    return {
      ...(key !== undefined && { key }),
      source: edge.source,
      target: edge.target,
      ...(!isDirected(graph, edge) && { undirected: true }),
      attributes: jsonFields(edge.attributes, { losses, of: 'edges' }),
    };
  });
  const head = {
    options: optionsOf(graph),
    attributes: jsonFields(graph.attributes, { losses, of: 'the graph' }),
  };
  const lists = `"nodes":${jsonRows(nodes)},\n"edges":${jsonRows(edges)}`;
  return oneFile(`${JSON.stringify(head).slice(0, -1)},\n${lists}}\n`, losses.toWords());
}

/** What most edges of a mixed graph are is no option of the library, which leaves it alone. */
function optionsOf(graph: PropertyGraph) {
  const isMixed = graph.edges.some(({ directed }: PropertyEdge) => directed === !graph.directed);
  const plain = graph.directed ? 'directed' : 'undirected';
  return {
    type: isMixed ? 'mixed' : plain,
    multi: true,
    allowSelfLoops: true,
    ...(isMixed && { mostly: plain }),
  };
}
