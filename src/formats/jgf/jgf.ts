import type { Format } from '../format';
import { isRecord } from '../../graph/is-record';

export const jgf: Format = {
  id: 'jgf',
  label: 'JSON Graph Format',
  extensions: ['json'],
  recognises: ({ json }) =>
    isRecord(json) &&
    !('nodes' in json) &&
    (isGraph(json.graph) || (Array.isArray(json.graphs) && isGraph(json.graphs[0]))),
  read: async () => (await import('./read-jgf')).readJgf,
};

const isGraph = (graph: unknown) => isRecord(graph) && ('nodes' in graph || 'edges' in graph);
