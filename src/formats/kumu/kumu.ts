import type { Format } from '../format';
import { isRecord } from '../../graph/is-record';

export const kumu: Format = {
  id: 'kumu',
  label: 'Kumu (JSON)',
  extensions: ['json'],
  recognises: ({ json }) => isRecord(json) && Array.isArray(json.elements) && Array.isArray(json.connections),
  read: async () => (await import('./read-kumu')).readKumu,
};
