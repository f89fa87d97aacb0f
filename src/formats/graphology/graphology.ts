import type { Format } from '../format';
import { isRecord } from '../../graph/is-record';

export const graphology: Format = {
  id: 'graphology',
  label: 'serialised graph of the graphology library (JSON)',
  extensions: ['json'],
  recognises: ({ json }) =>
    isRecord(json) && Array.isArray(json.nodes) && (isKeyed(json.nodes[0]) || isEmpty(json)),
  read: async () => (await import('./read-graphology')).readGraphology,
  write: async () => (await import('./write-graphology')).writeGraphology,
};

/** Nodes of graphology have keys where those of all others have ids. */
const isKeyed = (node: unknown) => isRecord(node) && 'key' in node && !('id' in node);

const isEmpty = ({ nodes, edges, options, attributes }: Record<string, unknown>) =>
  Array.isArray(nodes) &&
  nodes.length === 0 &&
  Array.isArray(edges) &&
  isRecord(options) &&
  isRecord(attributes);
