import type { Format } from '../format';

export const graphml: Format = {
  id: 'graphml',
  label: 'GraphML (yEd, Gephi, igraph, Neo4j and others)',
  extensions: ['graphml', 'xml'],
  recognises: ({ root }) => root?.name === 'graphml',
  read: async () => (await import('./read-graphml')).readGraphml,
  write: async () => (await import('./write-graphml')).writeGraphml,
};
