import { afterEach, expect, test, vi } from 'vitest';
import { openDB } from 'idb';
import { IndexedStore } from '../../../src/state/storage/indexed-store';

const fresh = () => `test-${Math.random()}`;
const databases = async () => (await indexedDB.databases()).map(({ name }) => name);
afterEach(() => vi.restoreAllMocks());

test('reading from a store in which nothing was kept finds nothing and makes no database', async () => {
  const name = fresh();
  const store = new IndexedStore(name);
  expect(await store.get('texts', 'a')).toBeUndefined();
  expect(await store.all('views')).toEqual([]);
  expect(await store.keys('heads')).toEqual([]);
  expect(await store.records('files', 'a')).toEqual([]);
  await store.remove('texts', 'a');
  expect(await databases()).not.toContain(name);
});

test('what is kept is there for another visit, and gone when removed', async () => {
  const name = fresh();
  await new IndexedStore(name).put('texts', 'a', { text: 'one' });
  const later = new IndexedStore(name);
  expect(await later.get('texts', 'a')).toEqual({ text: 'one' });
  expect(await later.all('texts')).toEqual([{ text: 'one' }]);
  await later.remove('texts', 'a');
  expect(await later.all('texts')).toEqual([]);
});

test('a store of the first version opens with all that was in it, and has the new shelves', async () => {
  const name = fresh();
  const old = await openDB(name, 1, {
    upgrade(database) {
      for (const shelf of ['texts', 'views']) database.createObjectStore(shelf);
    },
  });
  await old.put('texts', { text: 'one' }, 'a');
  await old.put('views', { name: 'two' }, 'b');
  old.close();
  const store = new IndexedStore(name);
  expect(await store.get('texts', 'a')).toEqual({ text: 'one' });
  expect(await store.records('views')).toEqual([['b', { name: 'two' }]]);
  await store.put('heads', 'c', 3);
  expect(await store.get('heads', 'c')).toBe(3);
});

test('a page that is still open lets go of the store for a newer program', async () => {
  const name = fresh();
  const store = new IndexedStore(name);
  await store.put('texts', 'a', 1);
  const newer = await openDB(name, 3);
  expect(newer.version).toBe(3);
  await expect(store.put('texts', 'a', 2)).rejects.toThrow(/version/i);
  expect(await newer.get('texts', 'a')).toBe(1);
  newer.close();
});

test('keys and records are found by how they begin', async () => {
  const store = new IndexedStore(fresh());
  for (const key of ['b/1', 'a/2', 'a/1', 'ab']) await store.put('files', key, key.toUpperCase());
  expect(await store.keys('files', 'a/')).toEqual(['a/1', 'a/2']);
  expect(await store.records('files', 'a/')).toEqual([
    ['a/1', 'A/1'],
    ['a/2', 'A/2'],
  ]);
  expect(await store.keys('files')).toEqual(['a/1', 'a/2', 'ab', 'b/1']);
});

test('a guarded write is done where the guard allows what it finds, and not at all where it forbids it', async () => {
  const store = new IndexedStore(fresh());
  const raise = (from: unknown, to: number) =>
    store.write([['heads', 'a', to]], { reads: [['heads', 'a']], allows: ([found]) => found === from });
  expect(await raise(undefined, 1)).toBe(true);
  expect(await raise(undefined, 2)).toBe(false);
  expect(await raise(1, 2)).toBe(true);
  expect(await store.get('heads', 'a')).toBe(2);
});

test('of two guarded writes at once exactly one is done', async () => {
  const name = fresh();
  const stores = [new IndexedStore(name), new IndexedStore(name)];
  const done = await Promise.all(
    stores.map((store, at) =>
      store.write([['heads', 'a', at]], {
        reads: [['heads', 'a']],
        allows: ([found]) => found === undefined,
      }),
    ),
  );
  expect(done.filter(Boolean)).toHaveLength(1);
});

test.each([1, 2, 3])('where put %i of 3 fails, nothing of the write stays', async (failing) => {
  const store = new IndexedStore(fresh());
  await store.put('heads', 'a', 'before');
  const { put } = IDBObjectStore.prototype;
  let count = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
    count += 1;
    if (count === failing) throw new DOMException('no room', 'QuotaExceededError');
    return put.apply(this, given);
  });
  const writing = store.write([
    ['heads', 'a', 'after'],
    ['files', 'a/0', 'bytes'],
    ['arrangements', 'a', 'view'],
  ]);
  await expect(writing).rejects.toThrow('no room');
  vi.restoreAllMocks();
  expect(await store.records('heads')).toEqual([['a', 'before']]);
  expect(await store.keys('files')).toEqual([]);
  expect(await store.keys('arrangements')).toEqual([]);
});
