import type { AtlasDocument } from '../../src/graph/atlas-document';
import { Explorer, type SystemQueries } from '../../src/state/explorer.svelte';
import type { Edition } from '../../src/state/editions/edition';
import type { Library } from '../../src/state/editions/library';
import { smallGeography } from '../graph/small-document';
import { MemoryStore } from '../../src/state/storage/memory-store';
import { smallAtlas } from './open-small';

/** A library of two small documents; `document` answers in its place where it is given. */
export function fakeLibrary(document?: (id: string) => Promise<AtlasDocument>): Library {
  const entry = (id: string) => ({ id, title: { en: id }, about: { en: id }, hash: '' });
  return {
    entries: () => Promise.resolve([entry('small'), entry('other')]),
    document: document ?? ((id) => Promise.resolve(smallAtlas(id))),
    geography: () => Promise.resolve(smallGeography),
  };
}

/** A site of that library. */
export const fakeEdition = (library = fakeLibrary(), changes: Partial<Edition> = {}): Edition => ({
  library,
  site: 'https://atlas.example/',
  home: '',
  savedAt: null,
  loadOpening: null,
  pageParts: () => Promise.reject(new Error('No page is saved here.')),
  ...changes,
});

/** An explorer of that library on a system that asks for nothing. */
export function fakeExplorer(library = fakeLibrary(), system: Partial<SystemQueries> = {}): Explorer {
  return new Explorer(fakeEdition(library), { dark: null, upright: null, ...system }, new MemoryStore());
}
