import type { AtlasDocument } from '../graph/atlas-document';
import type { Text } from '../graph/text';
import type { Geography } from '../graph/geography';

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

/** Rejects with a sentence that names the file, and what was wrong as its cause. */
async function fetchJson<T>(path: string): Promise<T> {
  try {
    const response = await fetch(path);
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    return (await response.json()) as T;
  } catch (cause) {
    throw new Error(`${path} could not be loaded. Is the connection there? Reload to try again.`, { cause });
  }
}
