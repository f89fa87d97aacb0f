import type { AtlasDocument } from '../atlas-document';
import type { Search } from './search-index';

/** The search of a document; the index and its library are loaded when they are first asked for, and kept. */
export function loadSearch(document: AtlasDocument): Promise<Search> {
  const known = loaded.get(document);
  if (known) return known;
  const search = import('./search-index').then(({ buildSearch }) => buildSearch(document));
  loaded.set(document, search);
  search.catch(() => loaded.delete(document)); // the caller is told; the next letter tries again
  return search;
}

const loaded = new WeakMap<AtlasDocument, Promise<Search>>();
