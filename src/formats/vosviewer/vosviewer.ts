import type { Format } from '../format';
import { isRecord } from '../../graph/is-record';

export const vosviewer: Format = {
  id: 'vosviewer',
  label: 'VOSviewer (JSON)',
  extensions: ['json'],
  recognises: ({ json }) => isRecord(json) && isRecord(json.network) && Array.isArray(json.network.items),
  read: async () => (await import('./read-vosviewer')).readVosviewer,
};
