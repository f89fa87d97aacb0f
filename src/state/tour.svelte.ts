/** Three steps that show where things are. */
export const TOUR_STEPS = ['picture', 'filters', 'tools'] as const;
export type TourStep = (typeof TOUR_STEPS)[number];

export class Tour {
  #place = $state<number | null>(null);

  /** Null while it is not taken. */
  get step(): TourStep | null {
    return this.#place === null ? null : TOUR_STEPS[this.#place]!;
  }

  /** From 1. */
  get number(): number {
    return (this.#place ?? 0) + 1;
  }

  start(): void {
    this.#place = 0;
  }

  /** After the last step it ends. */
  next(): void {
    if (this.number >= TOUR_STEPS.length) this.end();
    else this.#place = this.number;
  }

  back(): void {
    this.#place = Math.max(0, this.number - 2);
  }

  end(): void {
    this.#place = null;
  }
}
