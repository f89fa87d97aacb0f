/** Milliseconds after which typing begins anew. */
const PAUSE = 700;

/** Gathers keys that follow each other quickly into the beginning of a name; one key again and again stays one. */
export class TypeAhead {
  #typed = '';
  #last = 0;

  add(key: string, time: number): string {
    const begun = time - this.#last < PAUSE ? this.#typed : '';
    this.#typed = begun + key.toLowerCase();
    this.#last = time;
    const [first = ''] = this.#typed;
    return [...this.#typed].every((letter) => letter === first) ? first : this.#typed;
  }
}
