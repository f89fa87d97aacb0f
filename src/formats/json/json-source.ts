import type { Attribute } from '../../graph/property-graph';
import type { ReadContext, TextFile } from '../format';
import type { Place } from '../reading/place';
import { Refused } from '../reading/refused';
import { isRecord } from '../../graph/is-record';
import { parseJson, type ParsedJson } from './parse-json';
import { toAttributeValue, toId } from './written-number';

type Fields = Record<string, unknown>;

/** A JSON file of graph data: what readers of all such formats ask of it. All refuse with a place. */
export class JsonSource {
  /** The whole of it: an object, or a list in some formats. */
  readonly value: unknown;
  readonly #parsed: ParsedJson;
  readonly #onProgress: (done: number) => void;
  #expected = 0;
  #visited = 0;

  constructor({ text }: TextFile, { json, onProgress }: Pick<ReadContext, 'json' | 'onProgress'>) {
    this.#parsed = json ?? parseJson(text);
    this.value = this.#parsed.value;
    this.#onProgress = onProgress ?? (() => undefined);
  }

  get root(): Fields {
    return isRecord(this.value) ? this.value : this.refuse('expected an object', this.value);
  }

  /** Where an object or list stands, as a number for `placeAt`: thousands of them take little memory. */
  at(value: unknown): number {
    return this.#placed.push(value) - 1;
  }
  readonly #placed: unknown[] = [];

  placeAt = (at: number): Place => this.#parsed.placeOf(this.#placed[at]);

  /** The list under a name; an empty one where it is absent and may be. */
  list(owner: Fields, name: string, { optional = false } = {}): unknown[] {
    const value = owner[name];
    if (Array.isArray(value)) return value;
    if (optional && value === undefined) return [];
    return this.refuse(`expected a list “${name}”`, owner);
  }

  /** How many objects will be gone through in all, so that progress can be told. */
  expect(count: number): void {
    this.#expected = count;
  }

  /** Goes through a list of objects. */
  each(list: unknown[], what: string, visit: (owner: Fields, index: number) => void): void {
    list.forEach((value, index) => {
      visit(this.record(value, list, what), index);
      this.#visited += 1;
      if (this.#visited % 4096 === 0)
        this.#onProgress(this.#visited / Math.max(this.#expected, this.#visited));
    });
  }

  record(value: unknown, owner: unknown, what: string): Fields {
    return isRecord(value) ? value : this.refuse(`expected an object for each ${what}`, owner);
  }

  /** An id as written. */
  id(owner: Fields, name: string, what: string): string {
    return toId(owner[name]) ?? this.refuse(`${what} without “${name}”`, owner);
  }

  optionalId(owner: Fields, name: string): string | undefined {
    return toId(owner[name]);
  }

  /** All fields but those left out, as attributes in the order of the file. */
  attributes(owner: Fields, without: readonly string[] = []): Attribute[] {
    let count = 0;
    for (const name of Object.keys(owner))
      if (!without.includes(name)) {
        this.#attributes[count] = [name, toAttributeValue(owner[name])];
        count += 1;
      }
    return this.#attributes.slice(0, count);
  }

  /** Those of the object at hand; lists that grew by themselves would hold room for many more. */
  readonly #attributes: Attribute[] = [];

  /** The same of an object under a name; none where there is none. */
  attributesUnder(owner: Fields, name: string): Attribute[] {
    const own = owner[name];
    return isRecord(own) ? this.attributes(own) : [];
  }

  refuse(message: string, value: unknown, hint = 'the file may come from another program or version'): never {
    throw new Refused(message, this.#parsed.placeOf(value), hint);
  }
}
