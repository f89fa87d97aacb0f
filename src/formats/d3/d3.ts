import type { Format } from '../format';
import { isRecord } from '../../graph/is-record';

export const d3: Format = {
  id: 'd3',
  label: 'nodes and links as D3 and networkx have them (JSON)',
  extensions: ['json'],
  recognises: ({ json }) =>
    isRecord(json) && isListOfNodes(json.nodes) && (isListOfLinks(json.links) || isListOfLinks(json.edges)),
  read: async () => (await import('./read-d3')).readD3,
};

const isListOfNodes = (list: unknown) => Array.isArray(list) && (list.length === 0 || isRecord(list[0]));

const isListOfLinks = (list: unknown) =>
  Array.isArray(list) &&
  (list.length === 0 || (isRecord(list[0]) && 'source' in list[0] && 'target' in list[0]));
