import type { Format } from '../format';
import { isDot } from './is-dot';

export const dot: Format = {
  id: 'dot',
  label: 'DOT, the language of Graphviz',
  extensions: ['dot', 'gv'],
  recognises: isDot,
  read: async () => (await import('./read-dot')).readDot,
  write: async () => (await import('./write-dot')).writeDot,
};
