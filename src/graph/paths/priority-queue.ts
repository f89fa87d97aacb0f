/** Gives back what was added, smallest first; `before` must order any two entries. */
export class PriorityQueue<T> {
  readonly #heap: T[] = [];

  constructor(private readonly before: (one: T, other: T) => boolean) {}

  add(entry: T): void {
    let place = this.#heap.length;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (!this.before(entry, this.#heap[parent]!)) break;
      this.#heap[place] = this.#heap[parent]!;
      place = parent;
    }
    this.#heap[place] = entry;
  }

  take(): T | undefined {
    const first = this.#heap[0];
    const last = this.#heap.pop();
    if (last !== undefined && this.#heap.length > 0) this.#sink(last);
    return first;
  }

  /** Puts an entry at the top and lets it down to its place. */
  #sink(entry: T): void {
    let place = 0;
    for (let child = 1; child < this.#heap.length; child = 2 * place + 1) {
      const right = this.#heap[child + 1];
      if (right !== undefined && this.before(right, this.#heap[child]!)) child += 1;
      if (!this.before(this.#heap[child]!, entry)) break;
      this.#heap[place] = this.#heap[child]!;
      place = child;
    }
    this.#heap[place] = entry;
  }
}
