import type { BrowserStore, ShelfWrite } from '../storage/browser-store';
import {
  NO_BASE,
  baseOf,
  sealArrangement,
  sealSnapshot,
  unsealArrangement,
  unsealSnapshot,
  type Arrangement,
  type Base,
  type Snapshot,
} from './arrangement';
import { damagedPlace, idOfKey, partsOf, snapshotKey } from './kept-keys';
import { markOf } from './sealed';
import { spareSnapshots } from './spare-snapshots';

/** A snapshot with its place in the store. */
export interface PlacedSnapshot extends Snapshot {
  key: string;
}

export interface Change {
  view: string;
  base: Base;
  /** Whether what the view was made from is kept beside it. */
  keepsBase: boolean;
  /** Whether this window may write over what another has written since. */
  isWriter: boolean;
}

/** `gone`: the document was removed. `newer`: a newer program wrote, and nothing is written over that. */
export type Saved = { base: Base; isConflict: boolean } | 'gone' | 'newer';

/** How kept documents are arranged now, and how they were. Nothing that any window wrote is lost unseen. */
export class Arrangements {
  constructor(private readonly store: BrowserStore) {}

  /** What is damaged is set aside; the last snapshot takes the place of what is missing. */
  async load(id: string): Promise<Base | 'newer'> {
    const record = await this.store.get<unknown>('arrangements', id);
    const unsealed = unsealArrangement(record);
    if (unsealed.state === 'newer') return 'newer';
    if (unsealed.state === 'good') return baseOf(unsealed.value, record);
    const { count, view } = (await this.snapshots(id)).at(-1) ?? NO_BASE;
    if (record === undefined) return { count, view, mark: '' };
    const next = sealArrangement({ count: count + 1, view });
    const isDone = await this.store.write(
      [
        [...damagedPlace(id), record],
        ['arrangements', id, next],
      ],
      { reads: [['arrangements', id]], allows: ([now]) => markOf(now) === markOf(record) },
    );
    return isDone ? baseOf({ count: count + 1, view }, next) : this.load(id); // another window was quicker
  }

  async save(id: string, change: Change): Promise<Saved> {
    const { base, writes } = await this.writesOf(id, change);
    const isDone = await this.store.write(writes, {
      reads: [
        ['heads', id],
        ['arrangements', id],
      ],
      allows: ([head, now]) => head !== undefined && markOf(now) === change.base.mark,
    });
    return isDone ? { base, isConflict: false } : this.#settle(id, change);
  }

  /** What is to be written, and the base that it makes. */
  async writesOf(
    id: string,
    { base, view, keepsBase }: Omit<Change, 'isWriter'>,
  ): Promise<{ base: Base; writes: ShelfWrite[] }> {
    const next = { count: base.count + 1, view };
    const record = sealArrangement(next);
    const kept = keepsBase && base.view && base.view !== view ? await this.#snapshotWrites(id, base) : [];
    return { base: baseOf(next, record), writes: [['arrangements', id, record], ...kept] };
  }

  /** In the order of their making; what is damaged among them is passed over. */
  async snapshots(id: string): Promise<PlacedSnapshot[]> {
    const records = await this.store.records('snapshots', partsOf(id));
    return records.flatMap(([key, record]) => {
      const unsealed = unsealSnapshot(record);
      return unsealed.state === 'good' ? [{ ...unsealed.value, key }] : [];
    });
  }

  /** The oldest half of what each document has, at least one; false where there is none. */
  async dropOldest(): Promise<boolean> {
    const keys = await this.store.keys('snapshots');
    const oldest = [...new Set(keys.map(idOfKey))].flatMap((id) => {
      const own = keys.filter((key) => idOfKey(key) === id);
      return own.slice(0, Math.ceil(own.length / 2));
    });
    if (oldest.length === 0) return false;
    return this.store.write(oldest.map((key) => ['snapshots', key, undefined]));
  }

  /** Another window has written since: what the one or the other wrote is kept beside. */
  async #settle(id: string, change: Change): Promise<Saved> {
    if ((await this.store.get('heads', id)) === undefined) return 'gone';
    const now = await this.load(id);
    if (now === 'newer') return 'newer';
    if (now.view === change.view) return { base: now, isConflict: false };
    const view = change.isWriter ? now.view : change.view;
    if (view)
      await this.store.write([snapshotWrite(id, { count: now.count, view, at: atNow(), isConflict: true })]);
    if (!change.isWriter) return { base: change.base, isConflict: true };
    const saved = await this.save(id, { ...change, base: now, keepsBase: false });
    return typeof saved === 'string' ? saved : { ...saved, isConflict: true };
  }

  async #snapshotWrites(id: string, { count, view }: Arrangement): Promise<ShelfWrite[]> {
    const own = await this.snapshots(id);
    if (own.at(-1)?.view === view) return [];
    const write = snapshotWrite(id, { count, view, at: atNow(), isConflict: false });
    const spare = spareSnapshots([...own, { key: write[1], at: atNow(), isConflict: false }]);
    return [write, ...spare.map((key): ShelfWrite => ['snapshots', key, undefined])];
  }
}

const snapshotWrite = (id: string, snapshot: Snapshot): ShelfWrite => [
  'snapshots',
  snapshotKey(id, snapshot.count),
  sealSnapshot(snapshot),
];

const atNow = (): string => new Date().toISOString();
