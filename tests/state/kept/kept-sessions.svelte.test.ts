import { afterEach, expect, test, vi } from 'vitest';
import { IndexedStore } from '../../../src/state/storage/indexed-store';
import { KeptFiles } from '../../../src/state/kept/kept-files.svelte';
import { Notices } from '../../../src/state/notices.svelte';
import { readAddress } from '../../../src/view/address/address-to-view';
import { defaultView, type View } from '../../../src/view/view';
import { contentOf } from './kept-samples';

afterEach(() => vi.restoreAllMocks());

const newId = () => `own-${Math.random().toString(16).slice(2, 14)}`;
const viewOf = (id: string, x: number): View => ({ ...defaultView(id), moved: { Volga: [x, 0] } });

/** A window that shows a document which is kept. */
async function showing(id: string) {
  const notices = new Notices();
  const kept = new KeptFiles({ store: new IndexedStore(`test-${id}`), notices, navigator });
  await kept.keep(id, contentOf());
  await kept.follow(viewOf(id, 1));
  await vi.waitFor(() => expect(kept.session?.isWriter).toBe(true));
  return { kept, notices };
}

test('who leaves a document and comes back at once is no other window, and loses nothing', async () => {
  const id = newId();
  const { kept, notices } = await showing(id);
  await Promise.all([
    kept.follow(viewOf(id, 2)),
    kept.follow(defaultView('another')),
    kept.follow(viewOf(id, 2)),
    kept.follow(viewOf(id, 3)),
  ]);
  await vi.waitFor(() => expect(kept.session?.isWriter).toBe(true));
  await kept.session!.flush();
  const content = await kept.load(id);
  if (typeof content === 'string') throw new Error(content);
  expect(readAddress(content.view, Infinity)?.view.moved.Volga?.[0]).toBe(3);
  expect([notices.shown, (await kept.snapshots(id)).some(({ isConflict }) => isConflict)]).toEqual([
    null,
    false,
  ]);
});

test('what is done to a document and left before the document is kept is kept with it', async () => {
  const id = newId();
  const kept = new KeptFiles({ store: new IndexedStore(`test-${id}`), notices: new Notices(), navigator });
  const keeping = kept.keep(id, contentOf());
  await kept.follow(viewOf(id, 7));
  await kept.follow(defaultView('another'));
  await keeping;
  await kept.follow(defaultView('another'));
  const content = await kept.load(id);
  if (typeof content === 'string') throw new Error(content);
  expect(readAddress(content.view, Infinity)?.view.moved.Volga?.[0]).toBe(7);
});

test('who leaves a document lets go of its lock', async () => {
  const id = newId();
  const { kept } = await showing(id);
  const held = async () =>
    (await navigator.locks.query()).held?.some(({ name }) => name === `policy-atlas.${id}`) ?? false;
  expect(await held()).toBe(true);
  await kept.follow(defaultView('another'));
  await vi.waitFor(async () => expect(await held()).toBe(false));
});

test('the browser is asked once on a visit to keep what it keeps, after the first own work', async () => {
  const persisted = vi.spyOn(navigator.storage, 'persisted').mockResolvedValue(false);
  const persist = vi.spyOn(navigator.storage, 'persist').mockResolvedValue(false);
  const [first, second] = [newId(), newId()];
  const kept = new KeptFiles({ store: new IndexedStore(`test-${first}`), notices: new Notices(), navigator });
  await kept.read();
  expect(persist).not.toHaveBeenCalled();
  await kept.keep(first, contentOf());
  await kept.keep(second, contentOf());
  await vi.waitFor(() => expect(persisted).toHaveBeenCalled());
  expect(persist).toHaveBeenCalledOnce();
});
