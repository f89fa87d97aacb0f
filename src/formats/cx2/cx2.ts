import type { Format } from '../format';
import { isRecord } from '../../graph/is-record';

export const cx2: Format = {
  id: 'cx2',
  label: 'CX 2, the exchange format of Cytoscape and NDEx',
  extensions: ['cx2'],
  recognises: ({ json }) => Array.isArray(json) && isRecord(json[0]) && 'CXVersion' in json[0],
  read: async () => (await import('./read-cx2')).readCx2,
  write: async () => (await import('./write-cx2')).writeCx2,
};
