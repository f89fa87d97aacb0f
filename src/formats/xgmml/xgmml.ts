import type { Format } from '../format';

export const xgmml: Format = {
  id: 'xgmml',
  label: 'XGMML (Cytoscape)',
  extensions: ['xgmml'],
  recognises: ({ root }) => root?.name === 'graph',
  read: async () => (await import('./read-xgmml')).readXgmml,
};
