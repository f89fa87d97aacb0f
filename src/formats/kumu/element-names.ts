import { toId } from '../json/written-number';

/** Connections name elements by their ids or by their labels. */
export class ElementNames {
  readonly #ids = new Set<string>();
  readonly #byLabel = new Map<string, string>();

  /** Of elements with one label the first is meant. */
  add(id: string, label: unknown): void {
    this.#ids.add(id);
    const name = toId(label);
    if (name !== undefined && !this.#byLabel.has(name)) this.#byLabel.set(name, id);
  }

  /** The id of an element; what names none stays as written. */
  resolve(name: string): string {
    return this.#ids.has(name) ? name : (this.#byLabel.get(name) ?? name);
  }
}
