import type { BrowserStore, Shelf, ShelfWrite } from '../storage/browser-store';
import { partsOf } from './kept-keys';

/** Takes everything out of a store that it has of a document, and tells what that was: written again, it is all there. */
export async function takeOut(store: BrowserStore, id: string): Promise<ShelfWrite[]> {
  const views = (await store.records('views')).filter(
    ([, view]) => (Object(view) as { document?: unknown }).document === id,
  );
  const single = await Promise.all(
    SINGLE.map(async (shelf): Promise<ShelfWrite> => [shelf, id, await store.get<unknown>(shelf, id)]),
  );
  const several = await Promise.all(
    SEVERAL.map(async (shelf) =>
      (await store.records(shelf, partsOf(id))).map(([key, value]): ShelfWrite => [shelf, key, value]),
    ),
  );
  const all: ShelfWrite[] = [
    ...single.filter(([, , value]) => value !== undefined),
    ...several.flat(),
    ...views.map(([key, view]): ShelfWrite => ['views', key, view]),
  ];
  if (all.length > 0) await store.write(all.map(([shelf, key]): ShelfWrite => [shelf, key, undefined]));
  return all;
}

const SINGLE: readonly Shelf[] = ['heads', 'arrangements', 'texts'];
const SEVERAL: readonly Shelf[] = ['files', 'snapshots', 'damaged'];
