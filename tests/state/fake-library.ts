import type { AtlasDocument } from '../../src/graph/atlas-document';
import { Explorer, type SystemQueries } from '../../src/state/explorer.svelte';
import type { Library } from '../../src/state/library';
import { smallGeography } from '../graph/small-document';
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

/** An explorer of that library on a system that asks for nothing. */
export function fakeExplorer(library = fakeLibrary(), system: Partial<SystemQueries> = {}): Explorer {
  return new Explorer(library, { dark: null, upright: null, ...system });
}
