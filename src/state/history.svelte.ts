import { say } from '../language/say';
import { newId } from './new-id';

/** What was done, in words ("filtered by Africa"); a function says it anew when the language changes. */
export type StepName = string | (() => string);

export interface Step<T> {
  id: number;
  /** What was done, in words. */
  readonly name: string;
  value: T;
  /** Told when the step is taken back, or comes again (`true`). */
  turn?: (isForth: boolean) => void;
}

/** One list of states that undo and redo walk through. */
export class History<T> {
  #steps = $state.raw<Step<T>[]>([]);
  #index = $state(0);
  #nextId = 1;
  /** Tells this list from that of another visit, whose steps have the same numbers. */
  readonly visit = newId();

  constructor(first: T) {
    this.#steps = [toStep(0, () => say('opened the document'), first)];
  }

  get current(): T {
    return this.#steps[this.#index]!.value;
  }

  /** All that undo and redo walk through, oldest first. */
  get steps(): readonly Step<T>[] {
    return this.#steps;
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

  push(name: StepName, value: T): void {
    const kept = this.#steps.slice(Math.max(0, this.#index + 2 - STEPS), this.#index + 1);
    this.#steps = [...kept, toStep(this.#nextId++, name, value)];
    this.#index = kept.length;
  }

  /** What the last step changed beside the state, and has to turn back and forth with it. */
  turnWith(turn: (isForth: boolean) => void): void {
    this.#steps[this.#index]!.turn = turn;
  }

  undo(): void {
    if (this.undoName) this.#go(this.#index - 1);
  }

  redo(): void {
    if (this.redoName) this.#go(this.#index + 1);
  }

  /** Goes to a state of the list; false when it is no longer there. */
  jumpTo(id: number): boolean {
    const index = this.#steps.findIndex((step) => step.id === id);
    if (index >= 0) this.#go(index);
    return index >= 0;
  }

  #go(index: number): void {
    const from = this.#index;
    const isForth = index > from;
    const passed = this.#steps.slice(Math.min(from, index) + 1, Math.max(from, index) + 1);
    this.#index = index;
    for (const step of isForth ? passed : passed.reverse()) step.turn?.(isForth);
  }
}

const STEPS = 500;

const toStep = <T>(id: number, name: StepName, value: T): Step<T> => ({
  id,
  value,
  get name() {
    return typeof name === 'string' ? name : name();
  },
});
