import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { IndexedStore } from '../../../src/state/storage/indexed-store';
import type { KeptContent } from '../../../src/state/kept/kept-content';
import { KeptFiles } from '../../../src/state/kept/kept-files.svelte';
import { Notices } from '../../../src/state/notices.svelte';
import { defaultView, type View } from '../../../src/view/view';
import { readAddress } from '../../../src/view/address/address-to-view';
import { contentOf } from './kept-samples';

let id: string;
let database: string;
let notices: Notices;
beforeEach(() => {
  database = `test-${Math.random()}`;
  id = `own-${Math.random().toString(16).slice(2, 14)}`;
  notices = new Notices();
});
afterEach(() => vi.restoreAllMocks());

/** One window of the program, on the store of all. */
const openWindow = () => new KeptFiles({ store: new IndexedStore(database), notices, navigator });

const view = (x: number): View => ({ ...defaultView(id), moved: { Volga: [x, 0] } });
const names = (kept: KeptFiles) => kept.entries.map(({ name }) => name);
const placeIn = (address: string | undefined) => readAddress(address ?? '', Infinity)?.view.moved.Volga?.[0];
const keptPlace = async () => placeIn((await loaded(openWindow(), id)).view);

async function loaded(kept: KeptFiles, own: string): Promise<KeptContent> {
  const content = await kept.load(own);
  if (typeof content === 'string') throw new Error(content);
  return content;
}

async function opened(x: number): Promise<KeptFiles> {
  const kept = openWindow();
  await kept.keep(id, contentOf());
  await kept.follow(view(x));
  await vi.waitFor(() => expect(kept.session?.isWriter).toBe(true));
  await kept.session!.flush();
  return kept;
}

/** Puts fail from the given one on, as where the disk is full, for as many as `times` says. */
function failPuts(from: number, times = Infinity): void {
  const { put } = IDBObjectStore.prototype;
  let count = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
    count += 1;
    if (count >= from && count < from + times) throw new DOMException('no room', 'QuotaExceededError');
    return put.apply(this, given);
  });
}

test('what was opened is in the list of another visit, and opens as it was arranged', async () => {
  await opened(5);
  const later = openWindow();
  await later.read();
  expect(names(later)).toEqual(['Rivers']);
  expect(await later.load(id)).toMatchObject({ name: 'Rivers', files: contentOf().files });
  expect(await keptPlace()).toBe(5);
});

test('an arrangement is kept by itself, and at once when the page goes', async () => {
  const kept = await opened(1);
  await kept.follow(view(2));
  await expect.poll(keptPlace).toBe(2);
  await kept.follow(view(3));
  void kept.session!.flush();
  expect(await keptPlace()).toBe(3);
});

test('a name is changed in all windows; what is removed can be put back with its arrangement', async () => {
  const [kept, other] = [await opened(5), openWindow()];
  await other.read();
  await kept.rename(id, 'Seas');
  await vi.waitFor(() => expect(names(other)).toEqual(['Seas']));
  await kept.remove(kept.entries[0]!);
  await vi.waitFor(() => expect(names(other)).toEqual([]));
  expect(await openWindow().load(id)).toBe('gone');
  await kept.putBack();
  await vi.waitFor(() => expect(names(other)).toEqual(['Seas']));
  expect(await keptPlace()).toBe(5);
});

test('of two windows one writes; the other is told, takes over, and what the first had is kept beside', async () => {
  const first = await opened(1);
  const second = openWindow();
  await second.load(id);
  await second.follow(view(1));
  await vi.waitFor(() => expect(second.session?.isWriter).toBe(false));
  await second.follow(view(7));
  await second.session!.flush();
  await first.follow(view(2));
  await first.session!.flush();
  expect(await keptPlace()).toBe(2);
  second.session!.takeOver();
  await vi.waitFor(() => expect(first.session?.isWriter).toBe(false));
  await vi.waitFor(async () => expect(await keptPlace()).toBe(7));
  const places = (await second.snapshots(id)).map((snapshot) => placeIn(snapshot.view));
  expect(places).toContain(2);
  expect(notices.shown).toContain('Another window');
});

test('a window that waits may write when the other leaves', async () => {
  const first = await opened(1);
  const second = openWindow();
  await second.load(id);
  await second.follow(view(1));
  await vi.waitFor(() => expect(second.session?.isWriter).toBe(false));
  await first.follow(defaultView('another'));
  await vi.waitFor(() => expect(second.session?.isWriter).toBe(true));
});

test('an earlier arrangement is taken up again, and the present one becomes a snapshot', async () => {
  const kept = await opened(1);
  await kept.keep(id, contentOf({ view: `#/${id}?moved=Volga~9~0` }));
  const earlier = (await kept.snapshots(id)).find((snapshot) => placeIn(snapshot.view) === 1);
  await kept.restore(id, earlier!.view);
  expect(await keptPlace()).toBe(1);
  expect((await kept.snapshots(id)).map((snapshot) => placeIn(snapshot.view))).toContain(9);
});

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'a full disk from put %i on: the work goes on, and what was kept is whole',
  async (from) => {
    const kept = await opened(1);
    failPuts(from);
    const other = `${id}b`;
    await kept.keep(other, contentOf({ name: 'Seas' }));
    for (const x of [2, 3]) {
      await kept.follow(view(x));
      await kept.session?.flush();
    }
    await kept.read();
    expect(names(kept).sort()).toEqual(['Rivers', 'Seas']);
    expect((await loaded(kept, other)).files).toEqual(contentOf().files);
    const isPassing = kept.entries.find((entry) => entry.id === other)?.isPassing;
    expect(kept.lack).toBe(isPassing ? 'full' : null);
    vi.restoreAllMocks();
    expect(await openWindow().load(id)).toMatchObject({ files: contentOf().files });
    expect(await openWindow().load(other)).toEqual(
      isPassing ? 'gone' : expect.objectContaining({ name: 'Seas' }),
    );
  },
);

test('where there is no room for an arrangement it is told, snapshots make way, and it is kept when there is room', async () => {
  const kept = await opened(1);
  await kept.keep(id, contentOf({ view: `#/${id}?moved=Volga~4~0` }));
  await kept.follow(view(5));
  await vi.waitFor(() => expect(kept.session?.isWriter).toBe(true));
  await kept.session!.flush();
  failPuts(1);
  await kept.follow(view(6));
  await kept.session!.flush();
  expect(kept.session!.hindrance).toBe('full');
  expect(await kept.snapshots(id)).toEqual([]);
  vi.restoreAllMocks();
  await kept.session!.flush();
  expect(kept.session!.hindrance).toBeNull();
  expect(await keptPlace()).toBe(6);
});

test('where there is no storage files are kept as long as the page is there, and that is told', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('forbidden', 'SecurityError');
  });
  const kept = openWindow();
  await kept.keep(id, contentOf());
  await kept.read();
  expect(kept.lack).toBe('failed');
  expect(kept.entries).toMatchObject([{ name: 'Rivers', isPassing: true }]);
  expect(await kept.load(id)).toMatchObject({ files: contentOf().files });
  vi.restoreAllMocks();
  await kept.keep(id, contentOf());
  await vi.waitFor(() => expect(kept.entries).toMatchObject([{ name: 'Rivers', isPassing: false }]));
  expect(kept.lack).toBeNull();
});
