import { toAddress } from '../../view/address/view-to-address';
import type { View } from '../../view/view';
import type { Base } from './arrangement';
import type { Arrangements } from './arrangements';
import { isFull, makingRoom } from './making-room';
import { WriterLock } from './writer-lock';

interface Surroundings {
  arrangements: Arrangements;
  locks: LockManager | undefined;
  /** Told when what another window wrote was kept beside. */
  tellConflict: () => void;
}

/** Why an arrangement is not kept: no room, no storage, taken out of the list, or kept by a newer program. */
type Hindrance = 'full' | 'failed' | 'gone' | 'newer';

/** One of the reader's own documents while it is on the screen: what is done to its arrangement is kept within a second. */
export class KeptSession {
  /** Null until it is known. */
  isWriter = $state<boolean | null>(null);
  hindrance = $state<Hindrance | null>(null);

  readonly #lock: WriterLock;
  /** Whether this window writes is known. */
  readonly #known: Promise<void>;
  #wanted: View | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> = Promise.resolve();
  #snapshotAt = -Infinity;

  constructor(
    readonly id: string,
    private base: Base,
    private readonly surroundings: Surroundings,
  ) {
    let tellKnown = (): void => undefined;
    this.#known = new Promise((resolve) => (tellKnown = resolve));
    this.#lock = new WriterLock(surroundings.locks, `policy-atlas.${id}`, (isHeld) => {
      this.#turn(isHeld);
      tellKnown();
    });
    this.#lock.take();
  }

  /** What is on the screen now; the last of what is told is what is kept. */
  follow(view: View): void {
    this.#wanted = view;
    this.#timer ??= setTimeout(() => void this.flush(), WAIT);
  }

  /** Keeps at once what waits. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.isWriter) this.#writing = this.#writing.then(() => this.#write(true));
    return this.#writing;
  }

  /** Makes this window the one that writes. */
  takeOver(): void {
    this.#lock.steal();
  }

  /** Returns what a later session goes on from. */
  async end(): Promise<Base> {
    await this.#known;
    await this.flush();
    this.#lock.release();
    return this.base;
  }

  /** A window that was writing until now hands in what it has left. */
  #turn(isWriter: boolean): void {
    const wasWriter = this.isWriter;
    this.isWriter = isWriter;
    if (isWriter) void this.flush();
    else if (wasWriter) this.#writing = this.#writing.then(() => this.#write(false));
  }

  async #write(isWriter: boolean): Promise<void> {
    const wanted = this.#wanted;
    this.#wanted = null;
    if (!wanted) return;
    const view = toAddress(wanted, { moved: Infinity });
    if (view === this.base.view) return;
    try {
      await this.#save(view, isWriter);
    } catch (error) {
      this.#wanted ??= wanted; // with the next change it is tried again
      this.hindrance = isFull(error) ? 'full' : 'failed';
    }
  }

  async #save(view: string, isWriter: boolean): Promise<void> {
    const { arrangements, tellConflict } = this.surroundings;
    const keepsBase = performance.now() - this.#snapshotAt >= BETWEEN_SNAPSHOTS;
    const change = { view, base: this.base, keepsBase, isWriter };
    const saved = await makingRoom(arrangements, () => arrangements.save(this.id, change));
    this.hindrance = typeof saved === 'string' ? saved : null;
    if (typeof saved === 'string') return;
    this.base = saved.base;
    if (keepsBase) this.#snapshotAt = performance.now();
    if (saved.isConflict) tellConflict();
  }
}

/** Milliseconds until a change is kept: few enough to lose nothing, enough not to write with every move. */
const WAIT = 400;
const BETWEEN_SNAPSHOTS = 5 * 60_000;
