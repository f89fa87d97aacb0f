import type { Relation } from '../atlas-document';

/** `priority-4>strengthens>organisation:brics`; a further edge of the same three gets `#2`. */
export class EdgeIds {
  readonly #used = new Map<string, number>();

  next(source: string, relation: Relation, target: string): string {
    const id = `${source}>${relation}>${target}`;
    const number = (this.#used.get(id) ?? 0) + 1;
    this.#used.set(id, number);
    return number === 1 ? id : `${id}#${number}`;
  }
}
