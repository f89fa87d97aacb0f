import type { Format } from '../format';
import { isSif } from './is-sif';

export const sif: Format = {
  id: 'sif',
  label: 'Simple Interaction Format (SIF)',
  extensions: ['sif'],
  recognises: isSif,
  read: async () => (await import('./read-sif')).readSif,
};
