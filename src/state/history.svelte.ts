/** One list of states that undo and redo walk through; each has a name in words ("filtered by Africa"). */
export class History<T> {
  #entries = $state.raw<{ name: string; value: T }[]>([]);
  #index = $state(0);

  constructor(first: T) {
    this.#entries = [{ name: 'opened', value: first }];
  }

  get current(): T {
    return this.#entries[this.#index]!.value;
  }

  /** What undo would take back, and redo bring again; undefined where there is nothing. */
  get undoName(): string | undefined {
    return this.#index > 0 ? this.#entries[this.#index]!.name : undefined;
  }

  get redoName(): string | undefined {
    return this.#entries[this.#index + 1]?.name;
  }

  push(name: string, value: T): void {
    const kept = this.#entries.slice(Math.max(0, this.#index + 2 - STEPS), this.#index + 1);
    this.#entries = [...kept, { name, value }];
    this.#index = kept.length;
  }

  undo(): void {
    if (this.undoName) this.#index -= 1;
  }

  redo(): void {
    if (this.redoName) this.#index += 1;
  }
}

const STEPS = 500;
