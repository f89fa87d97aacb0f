import type { View } from '../../view/view';
import type { Base } from './arrangement';
import type { Arrangements } from './arrangements';
import { isOwnId } from './is-own-id';
import { KeptSession } from './kept-session.svelte';

interface Surroundings {
  arrangementsOf(id: string): Arrangements;
  locks: LockManager | undefined;
  /** Told when what another window wrote was kept beside. */
  tellConflict: () => void;
}

/** Follows the own document that is on the screen, from when it is kept until another is shown. */
export class KeptSessions {
  current = $state.raw<KeptSession | null>(null);

  /** What the documents of this visit were made from. */
  readonly #bases = new Map<string, Base>();
  #shown: View | null = null;
  /** How own documents looked that were left before they were kept, by their ids. */
  readonly #unkept = new Map<string, View>();
  /** Ends when all is written that was to be kept of documents on the screen before. */
  #left: Promise<void> = Promise.resolve();

  constructor(private readonly around: Surroundings) {}

  /** What the screen shows. */
  async follow(view: View): Promise<void> {
    this.#shown = view;
    if (this.current?.id !== view.document) await this.leave(this.current?.id);
    this.#attach();
    if (this.current?.id === view.document) this.current.follow(view);
    else if (isOwnId(view.document)) this.#unkept.set(view.document, view);
  }

  /** What is kept of a document, from which its session goes on. */
  goOnFrom(id: string, base: Base): void {
    this.#bases.set(id, base);
    this.#attach();
    const left = this.#unkept.get(id);
    this.#unkept.delete(id);
    if (left && this.current?.id !== id) this.#finish(this.#sessionOf(left, base));
  }

  /** It is kept no longer. Returns what another could go on from. */
  async forget(id: string): Promise<Base | undefined> {
    await this.leave(id);
    const base = this.#bases.get(id);
    this.#bases.delete(id);
    this.#unkept.delete(id);
    return base;
  }

  /** Until it is followed again. Whatever was left before has been written as well. */
  async leave(id: string | undefined): Promise<void> {
    const { current } = this;
    if (current && current.id === id) {
      this.current = null;
      this.#finish(current);
    }
    await this.#left;
  }

  #finish(session: KeptSession): void {
    const ended = session.end().then((base) => void this.#bases.set(session.id, base));
    this.#left = Promise.all([this.#left, ended]).then(() => undefined);
  }

  #attach(): void {
    const view = this.#shown;
    const base = view && this.#bases.get(view.document);
    if (!view || !base || this.current) return;
    this.current = this.#sessionOf(view, base);
  }

  #sessionOf(view: View, base: Base): KeptSession {
    const { arrangementsOf, locks, tellConflict } = this.around;
    const arrangements = arrangementsOf(view.document);
    const session = new KeptSession(view.document, base, { arrangements, locks, tellConflict });
    session.follow(view);
    return session;
  }
}
