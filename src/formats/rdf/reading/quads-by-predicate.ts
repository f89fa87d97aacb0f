import type { Quad } from '../term';

/** The statements of a file, to be had by their predicates. */
export class QuadsByPredicate {
  readonly #quads = new Map<string, Quad[]>();

  constructor(readonly all: readonly Quad[]) {
    for (const quad of all) {
      const alike = this.#quads.get(quad.predicate);
      if (alike) alike.push(quad);
      else this.#quads.set(quad.predicate, [quad]);
    }
  }

  get predicates(): Iterable<string> {
    return this.#quads.keys();
  }

  /** In the order of the file. */
  of(predicate: string): readonly Quad[] {
    return this.#quads.get(predicate) ?? NONE;
  }
}

const NONE: readonly Quad[] = [];
