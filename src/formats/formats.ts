import type { AtlasDocument } from '../graph/atlas-document';

export interface Format {
  id: string;
  label: string;
  reads: boolean;
  write?: (document: AtlasDocument) => Promise<string>;
}

/** The register of formats: one file each, loaded when it is asked for. */
export const formats: Format[] = [
  { id: 'atlas-yaml', label: 'folder of YAML files, written by people', reads: true },
  {
    id: 'graphology',
    label: 'serialised graph of the graphology library (JSON)',
    reads: false,
    write: async (document) => (await import('./graphology')).writeGraphology(document),
  },
];
