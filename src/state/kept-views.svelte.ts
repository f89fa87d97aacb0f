import { say } from '../language/say';
import { LONGEST_ADDRESS } from '../view/address/address-to-view';
import { toAddress } from '../view/address/view-to-address';
import type { View } from '../view/view';
import type { BrowserStore } from './storage/browser-store';
import { newId } from './new-id';
import type { Notices } from './notices.svelte';

/** A view under a name that the reader gave it. */
export interface KeptView {
  id: string;
  document: string;
  name: string;
  /** Read like any link when it is opened: what no longer fits is said. */
  address: string;
}

/** Views kept by name in this browser, oldest first. */
export class KeptViews {
  #all = $state.raw<KeptView[]>([]);
  #reading: Promise<void> | null = null;

  constructor(
    private readonly store: BrowserStore,
    private readonly notices: Notices,
  ) {}

  of(document: string): KeptView[] {
    return this.#all.filter((view) => view.document === document);
  }

  /** Once; again where it failed. */
  async read(): Promise<void> {
    this.#reading ??= this.store.all<KeptView>('views').then((all) => {
      this.#all = all.filter(isKeptView);
    });
    await this.#attempt(() => this.#reading!);
  }

  /** Under a name in use, the view kept there is replaced. */
  async keep(name: string, view: View): Promise<void> {
    const same = this.of(view.document).find((kept) => kept.name === name);
    const whole = toAddress(view, { moved: Infinity });
    const isTooLong = whole.length > LONGEST_ADDRESS;
    if (isTooLong)
      this.notices.show(
        say('More nodes were moved than can be kept; the view is kept without their places.'),
      );
    const address = isTooLong ? toAddress(view) : whole;
    await this.#put({ id: same?.id ?? newId(), document: view.document, name, address });
  }

  async rename(id: string, name: string): Promise<void> {
    const view = this.#all.find((kept) => kept.id === id);
    if (view && name) await this.#put({ ...view, name });
  }

  async remove(id: string): Promise<void> {
    await this.#attempt(async () => {
      await this.#reading;
      await this.store.remove('views', id);
      this.#all = this.#all.filter((kept) => kept.id !== id);
    });
  }

  async #put(view: KeptView): Promise<void> {
    await this.#attempt(async () => {
      await this.#reading;
      await this.store.put('views', view.id, view);
      const isThere = this.#all.some(({ id }) => id === view.id);
      this.#all = isThere
        ? this.#all.map((kept) => (kept.id === view.id ? view : kept))
        : [...this.#all, view];
    });
  }

  async #attempt(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch {
      this.#reading = null;

      this.notices.show(say('The browser did not let views be kept here. Copy the link to a view instead.'));
    }
  }
}

function isKeptView(kept: unknown): kept is KeptView {
  const view = Object(kept) as Partial<Record<keyof KeptView, unknown>>;
  return [view.id, view.document, view.name, view.address].every((part) => typeof part === 'string');
}
