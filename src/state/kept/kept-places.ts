import type { BrowserStore } from '../storage/browser-store';
import { MemoryStore } from '../storage/memory-store';
import type { Base } from './arrangement';
import { KeptArchive } from './kept-archive';
import type { KeptContent } from './kept-content';
import type { KeptEntry } from './kept-entry';
import { keptList } from './kept-list';
import { isFull, makingRoom } from './making-room';
import { NewerRecord } from './newer-record';
import { takeOut } from './take-out';

/** Why the browser keeps nothing: there is no room left, or it has no storage or forbids it. */
export type Lack = 'full' | 'failed';

/** Where files are kept: in the browser, or as long as the page is there when the browser cannot. */
export class KeptPlaces {
  readonly #lasting: KeptArchive;
  readonly #passing = new KeptArchive(new MemoryStore());
  readonly #passingIds = new Set<string>();

  constructor(store: BrowserStore) {
    this.#lasting = new KeptArchive(store);
  }

  /** Throws NewerRecord. */
  async keep(id: string, content: KeptContent): Promise<{ base: Base; lack: Lack | null }> {
    try {
      const base = await makingRoom(this.#lasting.arrangements, () => this.#lasting.keep(id, content));
      await takeOut(this.#passing.store, id);
      this.#passingIds.delete(id);
      return { base, lack: null };
    } catch (error) {
      if (error instanceof NewerRecord) throw error;
      const base = await this.#passing.keep(id, content);
      this.#passingIds.add(id);
      return { base, lack: isFull(error) ? 'full' : 'failed' };
    }
  }

  archiveOf(id: string): KeptArchive {
    return this.#passingIds.has(id) ? this.#passing : this.#lasting;
  }

  /** What lasts as long as the page comes first. */
  async list(): Promise<{ entries: KeptEntry[]; lack: Lack | null }> {
    const passing = await keptList(this.#passing.store, { isPassing: true });
    try {
      const lasting = await keptList(this.#lasting.store, { isPassing: false });
      const others = lasting.filter(({ id }) => passing.every((own) => own.id !== id));
      return { entries: [...passing, ...others], lack: null };
    } catch {
      return { entries: passing, lack: 'failed' };
    }
  }
}
