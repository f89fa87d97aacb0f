/** What a writer cannot hold: each kind of loss counted, and said once. */
export class LossCount {
  readonly #counts = new Map<string, number>();

  add(what: string, count = 1): void {
    if (count > 0) this.#counts.set(what, (this.#counts.get(what) ?? 0) + count);
  }

  /** In the order in which they were met: "ids of edges that stand elsewhere, too: 12". */
  toWords(): string[] {
    return [...this.#counts].map(([what, count]) => `${what}: ${count.toLocaleString('en')}`);
  }
}
