import type { ByteFile } from '../../formats/bytes/byte-file';
import type { View } from '../../view/view';
import type { BrowserStore, ShelfWrite } from '../storage/browser-store';
import type { Notices } from '../notices.svelte';
import type { Base } from './arrangement';
import type { PlacedSnapshot } from './arrangements';
import { askToLast, browserRoom, type BrowserRoom } from './browser-room';
import type { KeptArchive } from './kept-archive';
import type { KeptContent } from './kept-content';
import type { KeptEntry } from './kept-entry';
import { KeptNews } from './kept-news';
import { KeptPlaces, type Lack } from './kept-places';
import type { KeptSession } from './kept-session.svelte';
import { KeptSessions } from './kept-sessions.svelte';
import type { Lost } from './lost-words';
import { makingRoom } from './making-room';
import { NewerRecord } from './newer-record';
import { takeOut } from './take-out';
import { say } from '../../language/say';

interface Surroundings {
  store: BrowserStore;
  notices: Notices;
  navigator: Navigator;
}

interface Removed {
  id: string;
  name: string;
  base: Base | undefined;
  archive: KeptArchive;
  records: ShelfWrite[];
}

/** The reader's own files: kept in this browser, sent nowhere. */
export class KeptFiles {
  /** The last opened first. */
  entries = $state.raw<KeptEntry[]>([]);
  room = $state.raw<BrowserRoom | null>(null);
  /** What was removed last, and can be put back. */
  removed = $state.raw<Removed | null>(null);
  lack = $state<Lack | null>(null);

  readonly #places: KeptPlaces;
  readonly #sessions: KeptSessions;
  readonly #news = new KeptNews(() => void this.read());
  #isAsked = false;

  constructor(private readonly around: Surroundings) {
    this.#places = new KeptPlaces(around.store);
    this.#sessions = new KeptSessions({
      arrangementsOf: (id) => this.#places.archiveOf(id).arrangements,
      locks: around.navigator.locks,
      tellConflict: () => this.#tellConflict(),
    });
  }

  /** The own document on the screen, once it is kept. */
  get session(): KeptSession | null {
    return this.#sessions.current;
  }

  /** What the reader calls a file that is kept. */
  nameOf(id: string): string | undefined {
    return this.entries.find((entry) => entry.id === id && entry.state === 'good')?.name;
  }

  /** The list as it is now. */
  async read(): Promise<void> {
    const { entries, lack } = await this.#places.list();
    this.entries = entries;
    this.lack = lack ?? (entries.some(({ isPassing }) => isPassing) ? this.lack : null);
    this.room = await browserRoom(this.around.navigator.storage);
  }

  /** Keeps what was opened; where the browser cannot, for as long as the page is there. */
  async keep(id: string, content: KeptContent): Promise<void> {
    const { name } = content; // at once, as the document on the screen is called so already
    this.entries = this.entries.map((entry) => (entry.id === id ? { ...entry, name } : entry));
    await this.#sessions.leave(id);
    await this.#attempt(async () => {
      const { base, lack } = await this.#places.keep(id, content);
      this.lack = lack;
      this.#sessions.goOnFrom(id, base);
    });
    if (this.#isAsked) return;
    this.#isAsked = true;
    void askToLast(this.around.navigator.storage).then(() => this.read()); // some browsers ask the reader
  }

  /** All of it, or why not. */
  async load(id: string): Promise<KeptContent | Lost> {
    await this.#sessions.leave(id);
    const archive = this.#places.archiveOf(id);
    const loaded = await archive.load(id).catch(() => 'failed' as const);
    if (typeof loaded === 'string') return loaded;
    this.#sessions.goOnFrom(id, loaded.base);
    await archive.raise(id).catch(() => false); // without room for that the list stays in its order
    this.#tell();
    return loaded.content;
  }

  /** What the screen shows: of an own document that is kept, the arrangement is kept with it. */
  follow(view: View): Promise<void> {
    return this.#sessions.follow(view);
  }

  async rename(id: string, name: string): Promise<void> {
    const archive = this.#places.archiveOf(id);
    if (name) await this.#attempt(() => makingRoom(archive.arrangements, () => archive.rename(id, name)));
  }

  /** With all that belongs to it; it can be put back until the next is removed. */
  async remove({ id, name }: KeptEntry): Promise<void> {
    const base = await this.#sessions.forget(id);
    const archive = this.#places.archiveOf(id);
    await this.#attempt(async () => {
      this.removed = { id, name, base, archive, records: await takeOut(archive.store, id) };
    });
  }

  async putBack(): Promise<void> {
    const { removed } = this;
    if (!removed) return;
    await this.#attempt(async () => {
      await removed.archive.store.write(removed.records);
      this.removed = null;
      if (removed.base) this.#sessions.goOnFrom(removed.id, removed.base);
    });
  }

  /** As they were opened; what is damaged, as it is. */
  files(id: string): Promise<ByteFile[]> {
    return this.#places.archiveOf(id).files(id);
  }

  /** What could not be read of it and was set aside. */
  damagedFiles(id: string): Promise<ByteFile[]> {
    return this.#places.archiveOf(id).damagedFiles(id);
  }

  /** The last taken first. */
  async snapshots(id: string): Promise<PlacedSnapshot[]> {
    return (await this.#places.archiveOf(id).arrangements.snapshots(id)).reverse();
  }

  /** Arranges it as it was; how it is arranged now becomes a snapshot. */
  async restore(id: string, view: string): Promise<void> {
    await this.#sessions.leave(id);
    const { arrangements } = this.#places.archiveOf(id);
    await this.#attempt(async () => {
      const base = await arrangements.load(id);
      if (base === 'newer') throw new NewerRecord();
      const change = { view, base, keepsBase: true, isWriter: true };
      await makingRoom(arrangements, () => arrangements.save(id, change));
    });
  }

  #tellConflict(): void {
    this.around.notices.show(
      say('Another window arranged this file as well; its arrangement is kept under “Earlier arrangements”.'),
    );
    this.#tell();
  }

  /** What fails is said, and the list is as the store has it. */
  async #attempt(act: () => Promise<unknown>): Promise<void> {
    try {
      await act();
    } catch (error) {
      const words =
        error instanceof NewerRecord
          ? say('A newer version of this program keeps this file; reload the page to get it.')
          : say('The browser did not let that be kept.');
      this.around.notices.show(words);
    }
    this.#tell();
  }

  /** Here and in other windows. */
  #tell(): void {
    void this.read();
    this.#news.tell();
  }
}
