import { tick, untrack } from 'svelte';
import type { View } from '../view/view';
import type { Explorer } from './explorer.svelte';

/** What an entry of the browser's history remembers beside its address. */
interface EntryState {
  /** Of the history that the step belongs to: a page that is loaded anew begins another. */
  visit: string;
  /** Id of the step in it. */
  step: number;
}
type AddressWindow = Pick<Window, 'history' | 'location' | 'addEventListener' | 'removeEventListener'>;

/** Keeps the address and the view in step: filters, focus and document make an entry, the rest replaces it. */
export class AddressBar {
  #last: View | null = null;
  /** Above 0 while an address is being followed: what comes of it belongs to the entry it came from. */
  #following = 0;

  constructor(
    private readonly explorer: Explorer,
    private readonly window: AddressWindow,
  ) {}

  /** Starts reading and writing the address; call inside an effect root. Returns the way to end it. */
  start(): () => void {
    const follow = (event?: PopStateEvent) => void this.follow((event?.state ?? null) as EntryState | null);
    this.window.addEventListener('popstate', follow);
    $effect(() => {
      if (this.explorer.view) this.write(this.explorer.view);
    });
    untrack(follow);
    return () => this.window.removeEventListener('popstate', follow);
  }

  private async follow(entry: EntryState | null): Promise<void> {
    this.#following += 1;
    const isOpen = entry?.visit === this.explorer.open?.history.visit;
    await this.explorer.openAddress(this.window.location.hash, isOpen ? entry?.step : undefined);
    await tick();
    this.#following -= 1;
  }

  private write(view: View): void {
    const address = this.explorer.addressOf(view);
    const makesEntry = !this.#following && this.#last !== null && placeOf(this.#last) !== placeOf(view);
    this.#last = view;
    const { visit, currentId: step } = this.explorer.open!.history; // there is a view, and so a document
    const state: EntryState = { visit, step };
    if (makesEntry) this.window.history.pushState(state, '', address);
    else this.window.history.replaceState(state, '', address);
  }
}

/** The parts of a view that make a place to come back to. */
const placeOf = ({ document, region, facets, layers, focus }: View): string =>
  JSON.stringify([document, region, facets, layers, focus]);
