import type { Format } from '../format';
import { isGml } from './is-gml';

export const gml: Format = {
  id: 'gml',
  label: 'Graph Modelling Language (GML)',
  extensions: ['gml'],
  recognises: isGml,
  read: async () => (await import('./read-gml')).readGml,
};
