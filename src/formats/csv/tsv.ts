import type { Format } from '../format';
import { isTableOf } from './is-table-of';

export const tsv: Format = {
  id: 'tsv',
  label: 'tables of nodes and edges between tabs (TSV)',
  extensions: ['tsv', 'tab'],
  recognises: (sample) => isTableOf(sample, { extension: 'tsv', isTabbed: true }),
  takesSeveral: true,
  read: async () => (await import('./read-csv')).readCsv,
  write: async () => (await import('./writing/write-exact')).writeTsvPair,
};
