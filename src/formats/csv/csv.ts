import type { Format } from '../format';
import { isTableOf } from './is-table-of';

export const csv: Format = {
  id: 'csv',
  label: 'tables of nodes and edges (CSV)',
  extensions: ['csv', 'txt'],
  recognises: (sample) => isTableOf(sample, { extension: 'csv', isTabbed: false }),
  takesSeveral: true,
  read: async () => (await import('./read-csv')).readCsv,
  write: async () => (await import('./writing/write-exact')).writeCsvPair,
  variants: [
    {
      id: 'csv-spreadsheet',
      label: 'tables of nodes and edges for spreadsheets (CSV)',
      write: async () => (await import('./writing/write-spreadsheet')).writeSpreadsheet,
    },
  ],
};
