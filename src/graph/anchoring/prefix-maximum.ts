/** The best of what was added below a place, in logarithmic time (Fenwick 1994). */
export class PrefixMaximum<T extends { total: number }> {
  readonly #tree: (T | undefined)[];

  constructor(size: number) {
    this.#tree = new Array<T | undefined>(size + 1);
  }

  add(place: number, value: T): void {
    for (let at = place + 1; at < this.#tree.length; at += at & -at)
      if (value.total > (this.#tree[at]?.total ?? -Infinity)) this.#tree[at] = value;
  }

  below(place: number): T | undefined {
    let best: T | undefined;
    for (let at = place; at > 0; at -= at & -at) {
      const value = this.#tree[at];
      if (value && value.total > (best?.total ?? -Infinity)) best = value;
    }
    return best;
  }
}
