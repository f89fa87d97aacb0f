import type { Format } from '../format';

export const gexf: Format = {
  id: 'gexf',
  label: 'GEXF (Gephi)',
  extensions: ['gexf'],
  recognises: ({ root }) => root?.name === 'gexf',
  read: async () => (await import('./read-gexf')).readGexf,
  write: async () => (await import('./write-gexf')).writeGexf,
};
