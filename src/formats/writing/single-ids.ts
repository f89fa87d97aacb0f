import type { LossCount } from './loss-count';

/** Ids of edges for programs that take each only once: a repeated one is left out and counted. */
export class SingleIds {
  readonly #losses: LossCount;
  readonly #used: Set<string>;

  constructor(losses: LossCount, used: Iterable<string> = []) {
    this.#losses = losses;
    this.#used = new Set(used);
  }

  take(id: string | undefined): string | undefined {
    if (id === undefined) return undefined;
    if (!this.#used.has(id)) {
      this.#used.add(id);
      return id;
    }
    this.#losses.add('ids of edges that stand elsewhere, too');
    return undefined;
  }
}
