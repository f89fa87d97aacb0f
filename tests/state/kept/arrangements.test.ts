import { expect, test } from 'vitest';
import { seededRandom, type Random } from '../../../src/layout/seeded-random';
import { Arrangements } from '../../../src/state/kept/arrangements';
import { NO_BASE, sealArrangement, type Base } from '../../../src/state/kept/arrangement';
import { MemoryStore } from '../../../src/state/storage/memory-store';
import { ID, movedTo } from './kept-samples';

/** A store whose every answer comes when chance wills: acts of several windows run between each other. */
class SlowStore extends MemoryStore {
  constructor(private readonly random: Random) {
    super();
  }
  override get = <T>(shelf: Parameters<MemoryStore['get']>[0], key: string) =>
    this.#later(() => MemoryStore.prototype.records.call(this, shelf, key)).then(
      (found) => found.find(([own]) => own === key)?.[1] as T | undefined,
    );
  override records(...given: Parameters<MemoryStore['records']>) {
    return this.#later(() => super.records(...given));
  }
  override write(...given: Parameters<MemoryStore['write']>) {
    return this.#later(() => super.write(...given));
  }
  async #later<T>(act: () => Promise<T>): Promise<T> {
    for (let turns = Math.floor(this.random() * 6); turns > 0; turns -= 1) await Promise.resolve();
    return act();
  }
}

/** One window that moves a node, time after time. */
async function runWindow(
  arrangements: Arrangements,
  { places, isWriter }: { places: number[]; isWriter: () => boolean },
): Promise<void> {
  let base = (await arrangements.load(ID)) as Base;
  for (const place of places) {
    const saved = await arrangements.save(ID, {
      view: movedTo(place),
      base,
      keepsBase: true,
      isWriter: isWriter(),
    });
    if (typeof saved === 'string') throw new Error(saved);
    base = saved.base;
  }
}

test('200 interleavings of two or three windows lose nothing: what one wrote over is kept beside', async () => {
  for (let seed = 0; seed < 200; seed += 1) {
    const random = seededRandom(seed);
    const store = new SlowStore(random);
    await store.put('heads', ID, 'there');
    const windows = 2 + (seed % 2);
    const writes = Array.from({ length: windows }, (_, window) =>
      [1, 2, 3].map((step) => window * 10 + step),
    );
    const isWriter = seed % 3 === 0 ? () => true : () => random() < 0.5;
    await Promise.all(writes.map((places) => runWindow(new Arrangements(store), { places, isWriter })));
    const arrangements = new Arrangements(store);
    const now = (await arrangements.load(ID)) as Base;
    const views = [now, ...(await arrangements.snapshots(ID))].map(({ view }) => view);
    expect(new Set(views), `seed ${seed}`).toEqual(new Set(writes.flat().map(movedTo)));
  }
});

const save = (arrangements: Arrangements, x: number, base: Base, isWriter = true) =>
  arrangements.save(ID, { view: movedTo(x), base, keepsBase: false, isWriter });

async function started() {
  const store = new MemoryStore();
  await store.put('heads', ID, 'there');
  const arrangements = new Arrangements(store);
  const first = await save(arrangements, 1, NO_BASE);
  if (typeof first === 'string') throw new Error(first);
  return { store, arrangements, base: first.base };
}

test('the window that may write keeps its own arrangement, and the other’s beside it', async () => {
  const { arrangements, base } = await started();
  await save(arrangements, 2, base);
  expect(await save(arrangements, 3, base)).toMatchObject({ isConflict: true, base: { view: movedTo(3) } });
  expect(await arrangements.load(ID)).toMatchObject({ view: movedTo(3) });
  expect(await arrangements.snapshots(ID)).toMatchObject([{ view: movedTo(2), isConflict: true }]);
});

test('a window that may not write any more keeps its arrangement beside the other’s', async () => {
  const { arrangements, base } = await started();
  await save(arrangements, 2, base);
  expect(await save(arrangements, 3, base, false)).toMatchObject({ isConflict: true });
  expect(await arrangements.load(ID)).toMatchObject({ view: movedTo(2) });
  expect(await arrangements.snapshots(ID)).toMatchObject([{ view: movedTo(3), isConflict: true }]);
});

test('what another window writes while a damaged arrangement is set aside stays', async () => {
  const good = sealArrangement({ count: 7, view: movedTo(7) });
  class QuickOther extends MemoryStore {
    override async records(...given: Parameters<MemoryStore['records']>) {
      const found = await super.records(...given); // of the last snapshot, which would take the place of what is damaged
      await super.write([['arrangements', ID, good]]);
      return found;
    }
  }
  const store = new QuickOther();
  await store.put('arrangements', ID, { ...sealArrangement({ count: 3, view: movedTo(3) }), length: 1 });
  expect(await new Arrangements(store).load(ID)).toMatchObject({ count: 7, view: movedTo(7) });
  expect(store.kept.get(`arrangements/${ID}`)).toEqual(good);
});

test('two windows that arranged alike are in no conflict', async () => {
  const { arrangements, base } = await started();
  await save(arrangements, 2, base);
  expect(await save(arrangements, 2, base)).toMatchObject({ isConflict: false });
  expect(await arrangements.snapshots(ID)).toEqual([]);
});

test('nothing is kept of what was removed, nor written over what a newer program keeps', async () => {
  const { store, arrangements, base } = await started();
  const record = store.kept.get(`arrangements/${ID}`) as object;
  store.kept.set(`arrangements/${ID}`, { ...record, version: 2 });
  const newer = store.kept.get(`arrangements/${ID}`);
  expect(await save(arrangements, 2, base)).toBe('newer');
  expect(store.kept.get(`arrangements/${ID}`)).toEqual(newer);
  await store.remove('heads', ID);
  expect(await save(arrangements, 3, base)).toBe('gone');
});

test('where there is no room the older half of the snapshots goes first', async () => {
  const { store, arrangements, base } = await started();
  let now = base;
  for (const x of [2, 3, 4, 5]) {
    const saved = await arrangements.save(ID, {
      view: movedTo(x),
      base: now,
      keepsBase: true,
      isWriter: true,
    });
    now = (saved as { base: Base }).base;
  }
  const views = async () => (await arrangements.snapshots(ID)).map(({ view }) => view);
  expect(await views()).toEqual([1, 2, 3, 4].map(movedTo));
  expect(await arrangements.dropOldest()).toBe(true);
  expect(await views()).toEqual([3, 4].map(movedTo));
  await arrangements.dropOldest();
  await arrangements.dropOldest();
  expect(await arrangements.dropOldest()).toBe(false);
  expect(store.kept.has(`arrangements/${ID}`)).toBe(true);
});
