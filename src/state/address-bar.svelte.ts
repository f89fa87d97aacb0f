import { untrack } from 'svelte';
import { toAddress } from '../view/view-to-address';
import type { View } from '../view/view';
import type { Explorer } from './explorer.svelte';

/** Keeps the address and the view in step: filters, focus and document make an entry, the rest replaces it. */
export class AddressBar {
  #last: View | null = null;

  constructor(
    private readonly explorer: Explorer,
    private readonly window: Pick<
      Window,
      'history' | 'location' | 'addEventListener' | 'removeEventListener'
    >,
  ) {}

  /** Starts reading and writing the address; call inside an effect root. Returns the way to end it. */
  start(): () => void {
    const follow = () => {
      if (this.#last && this.window.location.hash === toAddress(this.#last)) return;
      void this.explorer.openAddress(this.window.location.hash);
    };
    this.window.addEventListener('popstate', follow);
    $effect(() => {
      if (this.explorer.view) this.write(this.explorer.view);
    });
    untrack(follow);
    return () => this.window.removeEventListener('popstate', follow);
  }

  private write(view: View): void {
    const address = toAddress(view);
    const makesEntry = this.#last !== null && isOtherPlace(this.#last, view);
    this.#last = view;
    if (address === this.window.location.hash) return;
    if (makesEntry) this.window.history.pushState(null, '', address);
    else this.window.history.replaceState(null, '', address);
  }
}

function isOtherPlace(before: View, after: View): boolean {
  return (
    before.document !== after.document ||
    before.region !== after.region ||
    before.facets !== after.facets ||
    before.layers !== after.layers ||
    before.focus !== after.focus
  );
}
