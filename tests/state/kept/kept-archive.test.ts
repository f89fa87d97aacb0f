import { expect, test } from 'vitest';
import { KeptArchive } from '../../../src/state/kept/kept-archive';
import type { KeptContent } from '../../../src/state/kept/kept-content';
import { keptList } from '../../../src/state/kept/kept-list';
import { takeOut } from '../../../src/state/kept/take-out';
import { NewerRecord } from '../../../src/state/kept/newer-record';
import { MemoryStore } from '../../../src/state/storage/memory-store';
import fc from '../../properties';
import { contentOf, ID, movedTo } from './kept-samples';

const fresh = () => {
  const store = new MemoryStore();
  return { store, archive: new KeptArchive(store), list: () => keptList(store, { isPassing: false }) };
};

async function loaded(archive: KeptArchive, id = ID): Promise<KeptContent> {
  const found = await archive.load(id);
  if (typeof found === 'string') throw new Error(found);
  return found.content;
}

const anyText = fc.string({ unit: 'binary' });
const anyContent: fc.Arbitrary<KeptContent> = fc.record({
  name: anyText,
  files: fc.array(fc.record({ name: anyText, bytes: fc.uint8Array() }), { minLength: 1, maxLength: 4 }),
  recipe: fc.record(
    {
      mapping: fc.record({
        nodes: fc.record({ label: anyText }),
        edges: fc.record({ relation: anyText }),
        kinds: fc.dictionary(anyText, fc.constant('thing' as const)),
      }),
      encoding: anyText,
      tables: fc.array(fc.tuple(anyText, fc.record({ hasHeader: fc.boolean() }))).map((all) => new Map(all)),
    },
    { requiredKeys: ['mapping'] },
  ),
  format: fc.constantFrom('csv' as const, 'gexf' as const),
  counts: fc.record({ nodes: fc.nat(), edges: fc.nat() }),
  view: anyText,
});

test('what is kept is loaded as it was, to the byte', async () => {
  await fc.assert(
    fc.asyncProperty(anyContent, async (content) => {
      const { archive } = fresh();
      await archive.keep(ID, content);
      expect(JSON.stringify(await loaded(archive))).toBe(JSON.stringify(content));
      expect((await loaded(archive)).recipe.tables).toEqual(content.recipe.tables);
      expect((await archive.files(ID)).map(({ bytes }) => [...bytes])).toEqual(
        content.files.map(({ bytes }) => [...bytes]),
      );
    }),
  );
});

test('the last opened stands first, and a file that is opened again goes there', async () => {
  const { archive, list } = fresh();
  for (const id of ['own-a', 'own-b', 'own-c']) await archive.keep(id, contentOf({ name: id }));
  await archive.raise('own-b');
  expect((await list()).map(({ name }) => name)).toEqual(['own-b', 'own-c', 'own-a']);
});

test('a file that is kept again takes the new reading, and its arrangement becomes a snapshot', async () => {
  const { archive } = fresh();
  await archive.keep(ID, contentOf({ view: movedTo(1) }));
  await archive.keep(ID, contentOf({ name: 'Seas', view: movedTo(2) }));
  expect(await loaded(archive)).toMatchObject({ name: 'Seas', view: movedTo(2) });
  expect((await archive.arrangements.snapshots(ID)).map(({ view }) => view)).toEqual([movedTo(1)]);
});

test('names given in two windows at once come one after the other', async () => {
  const { store, list } = fresh();
  await new KeptArchive(store).keep(ID, contentOf());
  const done = await Promise.all(['Seas', 'Lakes'].map((name) => new KeptArchive(store).rename(ID, name)));
  expect(done).toEqual([true, true]);
  expect(['Seas', 'Lakes']).toContain((await list())[0]?.name);
});

test('what is removed is gone with all that belongs to it, and comes back whole', async () => {
  const { store, archive, list } = fresh();
  await archive.keep(ID, contentOf({ view: movedTo(1) }));
  await archive.keep(ID, contentOf({ view: movedTo(2) }));
  await store.put('texts', ID, { text: 'The Volga …' });
  await store.put('views', 'v', { id: 'v', document: ID });
  await store.put('views', 'w', { id: 'w', document: 'other' });
  const before = new Map(store.kept);
  const taken = await takeOut(store, ID);
  expect([...store.kept.keys()]).toEqual(['views/w']);
  expect(await list()).toEqual([]);
  expect(await archive.load(ID)).toBe('gone');
  await store.write(taken);
  expect(new Map([...store.kept].sort())).toEqual(new Map([...before].sort()));
});

test('a record of a newer program is told, and never written over', async () => {
  const { store, archive, list } = fresh();
  await archive.keep(ID, contentOf());
  for (const place of [`heads/${ID}`, `arrangements/${ID}`]) {
    const record = store.kept.get(place) as object;
    store.kept.set(place, { ...record, version: 2 });
    const before = new Map(store.kept);
    expect(await archive.load(ID)).toBe('newer');
    await expect(archive.keep(ID, contentOf({ view: movedTo(1) }))).rejects.toThrow(NewerRecord);
    expect(await archive.files(ID)).toMatchObject(contentOf().files);
    expect(store.kept).toEqual(before);
    store.kept.set(place, record);
  }
  store.kept.set(`heads/${ID}`, { ...(store.kept.get(`heads/${ID}`) as object), version: 2 });
  expect(await archive.rename(ID, 'Seas')).toBe(false);
  expect((await list())[0]?.state).toBe('newer');
});
