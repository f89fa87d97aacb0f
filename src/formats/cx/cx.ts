import type { Format } from '../format';
import { isRecord } from '../../graph/is-record';

const ASPECTS = ['numberVerification', 'nodes', 'edges', 'networkAttributes', 'status', '@context'];

export const cx: Format = {
  id: 'cx',
  label: 'CX 1, the exchange format of NDEx and Cytoscape before 2022',
  extensions: ['cx'],
  recognises: ({ json }) =>
    Array.isArray(json) &&
    isRecord(json[0]) &&
    !('CXVersion' in json[0]) &&
    json.slice(0, 20).some((part) => isRecord(part) && ASPECTS.some((name) => Array.isArray(part[name]))),
  read: async () => (await import('./read-cx')).readCx,
};
