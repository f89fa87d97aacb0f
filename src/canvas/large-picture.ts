import type { Core, ElementDefinition } from 'cytoscape';
import type { Growth, GrowthTold } from './growth';

/** So many elements are added at once; more of them would hold up the page, and come bit by bit. */
const MOST_AT_ONCE = 500;

/** A picture so large that it is added and painted between frames. */
export class LargePicture {
  /** Hears what is going on. */
  told: GrowthTold | null = null;
  /** When all elements are there for the first time. */
  readonly there: Promise<void>;
  #resolve!: () => void;
  #growth: Growth | null = null;
  #missing: (() => ElementDefinition)[] = [];

  constructor(private readonly cy: Core) {
    this.there = new Promise((resolve) => (this.#resolve = resolve));
  }

  /** In the place of what is still to be added. */
  add(missing: (() => ElementDefinition)[]): void {
    this.#missing = missing;
    if (this.#growth) this.#growth.goOnWith(missing);
    else if (missing.length <= MOST_AT_ONCE) this.finish();
    else void this.#grow();
  }

  /** Adds all that is missing at once, for whoever cannot wait. */
  finish(): void {
    this.#growth?.end();
    this.#growth = null;
    if (this.#missing.length) this.cy.add(this.#missing.map((make) => make()));
    this.#missing = [];
    this.#resolve();
  }

  stop(): void {
    this.#growth?.stop();
    this.#growth = null;
  }

  async #grow(): Promise<void> {
    const missing = this.#missing;
    const part = await import('./growth').catch(() => null);
    if (missing !== this.#missing || this.cy.destroyed()) return; // something else came in the meantime
    const act = { missing, told: this.told, onEnd: () => this.finish() };
    if (part) this.#growth = new part.Growth(this.cy, act);
    else this.finish();
  }
}
