import type { Format } from '../format';
import { isRecord } from '../../graph/is-record';

/** What files of this format begin with, and the newest way of writing them that is known. */
export const ATLAS_JSON = { format: 'policy-atlas', version: 1 } as const;

export const atlasJson: Format = {
  id: 'atlas-json',
  label: 'Policy Atlas document, whole and exact (JSON)',
  extensions: ['json'],
  recognises: ({ json }) => isRecord(json) && json.format === ATLAS_JSON.format,
  read: async () => (await import('./read-atlas-json')).readAtlasJson,
  write: async () => (await import('./write-atlas-json')).writeAtlasJson,
};
