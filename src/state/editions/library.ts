import type { AtlasDocument } from '../../graph/atlas-document';
import type { Text } from '../../graph/text';
import type { Geography } from '../../graph/regions/geography';
import { fetchJson } from './fetch-json';

export interface LibraryEntry {
  id: string;
  title: Text;
  about: Text;
  hash: string;
}

/** The documents that travel with the site, fetched from beside its page. */
export interface Library {
  entries(): Promise<LibraryEntry[]>;
  document(id: string): Promise<AtlasDocument>;
  geography(): Promise<Geography>;
}

export class SiteLibrary implements Library {
  entries = () => fetchJson<LibraryEntry[]>('documents/index.json');
  document = (id: string) => fetchJson<AtlasDocument>(`documents/${encodeURIComponent(id)}.json`);
  geography = () => fetchJson<Geography>('geography.json');
}
