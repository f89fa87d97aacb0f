interface Step<T> {
  id: number;
  /** What was done, in words ("filtered by Africa"). */
  name: string;
  value: T;
}

/** One list of states that undo and redo walk through. */
export class History<T> {
  #steps = $state.raw<Step<T>[]>([]);
  #index = $state(0);
  #nextId = 1;

  constructor(first: T) {
    this.#steps = [{ id: 0, name: 'opened', value: first }];
  }

  get current(): T {
    return this.#steps[this.#index]!.value;
  }

  /** Names this state for as long as it is in the list. */
  get currentId(): number {
    return this.#steps[this.#index]!.id;
  }

  /** What undo would take back, and redo bring again; undefined where there is nothing. */
  get undoName(): string | undefined {
    return this.#index > 0 ? this.#steps[this.#index]!.name : undefined;
  }

  get redoName(): string | undefined {
    return this.#steps[this.#index + 1]?.name;
  }

  push(name: string, value: T): void {
    const kept = this.#steps.slice(Math.max(0, this.#index + 2 - STEPS), this.#index + 1);
    this.#steps = [...kept, { id: this.#nextId++, name, value }];
    this.#index = kept.length;
  }

  undo(): void {
    if (this.undoName) this.#index -= 1;
  }

  redo(): void {
    if (this.redoName) this.#index += 1;
  }

  /** Goes to a state of the list; false when it is no longer there. */
  jumpTo(id: number): boolean {
    const index = this.#steps.findIndex((step) => step.id === id);
    if (index >= 0) this.#index = index;
    return index >= 0;
  }
}

const STEPS = 500;
