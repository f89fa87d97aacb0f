import { isRecord } from '../../graph/is-record';
import type { JsonSource } from '../json/json-source';

interface NodeEntry {
  id: string;
  node: Record<string, unknown>;
}

/** The nodes of a graph: since version 2 an object with their ids as names, before a list. */
export function nodeEntries(source: JsonSource, graph: Record<string, unknown>): NodeEntry[] {
  const { nodes } = graph;
  if (isRecord(nodes))
    return Object.entries(nodes).map(([id, node]) => ({ id, node: source.record(node, nodes, 'node') }));
  return source.list(graph, 'nodes', { optional: true }).map((value) => {
    const node = source.record(value, nodes, 'node');
    return { id: source.id(node, 'id', 'node'), node };
  });
}
