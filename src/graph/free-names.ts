/** Gives names so that each is given once: one that is taken already gets a number behind it. */
export class FreeNames {
  readonly #taken: Set<string>;
  readonly #wanted: ReadonlySet<string>;
  readonly #last = new Map<string, number>();

  /** `wanted` are names that will be asked for and are not given away before. */
  constructor(taken: Iterable<string> = [], wanted: Iterable<string> = []) {
    this.#taken = new Set(taken);
    this.#wanted = new Set(wanted);
  }

  take(name: string): string {
    const free = this.#taken.has(name) ? this.#numbered(name) : name;
    this.#taken.add(free);
    return free;
  }

  #numbered(name: string): string {
    let number = this.#last.get(name) ?? 1;
    let free: string;
    do free = `${name}_${(number += 1)}`;
    while (this.#taken.has(free) || this.#wanted.has(free));
    this.#last.set(name, number);
    return free;
  }
}
