import { placeInText, type Place } from '../reading/place';
import { LIMITS } from '../reading/limits';
import { Refused } from '../reading/refused';
import { TextPlaces } from '../reading/text-places';
import { isWrittenExactly, WrittenNumber } from './written-number';

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /-?[A-Za-z]+/y;
const WORDS = { true: true, false: false, null: null } as const;
const SPACE = /[ \t\r\n]*/y;
/* eslint-disable-next-line no-control-regex -- JSON strings hold none */
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;

/** JSON (RFC 8259) with the place of every object and list, and numbers as they are written. Throws Refused. */
export class PlacedJson {
  readonly value: unknown;
  readonly #offsets = new Map<object, number>();
  readonly #places: TextPlaces;
  #at = 0;

  constructor(readonly text: string) {
    this.#places = new TextPlaces(text);
    this.value = this.#value(0);
    this.#space();
    if (this.#at < text.length) this.#refuse('text behind the end of the JSON', 'one file holds one value');
  }

  /** Of an object or list in the value; the start of the text for anything else. */
  placeOf(value: unknown): Place {
    const offset = typeof value === 'object' && value !== null ? this.#offsets.get(value) : undefined;
    return this.#places.of(offset ?? 0);
  }

  #value(depth: number): unknown {
    this.#space();
    const next = this.text[this.#at];
    if (next === '{' || next === '[') {
      if (depth >= LIMITS.nesting)
        this.#refuse(`nested deeper than ${LIMITS.nesting}`, 'no graph format needs that');
      return next === '{' ? this.#object(depth + 1) : this.#list(depth + 1);
    }
    if (next === '"') return this.#string();
    const word = next === 't' || next === 'f' || next === 'n' ? this.#word() : undefined;
    return word === undefined ? this.#number() : word;
  }

  #object(depth: number): Record<string, unknown> {
    const object: Record<string, unknown> = {};
    this.#offsets.set(object, this.#at);
    const keys = new Set<string>();
    this.#entries('}', () => {
      const start = this.#at;
      const key = this.#string();
      if (keys.has(key)) this.#refuse(`key “${key}” is written twice`, 'keep one of them', start);
      keys.add(key);
      this.#expect(':');
      const value = this.#value(depth);
      Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
    });
    return object;
  }

  #list(depth: number): unknown[] {
    const list: unknown[] = [];
    this.#offsets.set(list, this.#at);
    this.#entries(']', () => list.push(this.#value(depth)));
    return list;
  }

  #entries(end: string, read: () => void): void {
    this.#at += 1;
    this.#space();
    if (this.text[this.#at] === end) return void (this.#at += 1);
    for (;;) {
      this.#space();
      read();
      this.#space();
      const next = this.text[this.#at];
      if (next !== ',' && next !== end) this.#refuse(`expected “,” or “${end}”`);
      this.#at += 1;
      if (next === end) return;
    }
  }

  #string(): string {
    const found = this.#match(STRING);
    if (found === undefined) this.#refuse('expected a text in double quotes');
    return found.includes('\\') ? (JSON.parse(found) as string) : found.slice(1, -1);
  }

  #number(): number | WrittenNumber {
    const found = this.#match(NUMBER);
    if (found === undefined) return this.#refuseWord();
    return isWrittenExactly(found) ? Number(found) : new WrittenNumber(found);
  }

  /** Python writes numbers that JSON does not have. */
  #refuseWord(): never {
    const word = this.#match(WORD) ?? '';
    const at = this.#at - word.length;
    if (!/^-?(?:NaN|Infinity)$/.test(word)) this.#refuse('expected a value', undefined, at);
    this.#refuse(`“${word}” is no number of JSON`, 'write null or a text instead', at);
  }

  /** Undefined where there is none. */
  #word(): boolean | null | undefined {
    for (const [word, value] of Object.entries(WORDS))
      if (this.text.startsWith(word, this.#at)) {
        this.#at += word.length;
        return value;
      }
    return undefined;
  }

  #expect(sign: string): void {
    this.#space();
    if (this.text[this.#at] !== sign) this.#refuse(`expected “${sign}”`);
    this.#at += 1;
  }

  #space(): void {
    this.#match(SPACE);
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.text)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }

  #refuse(message: string, hint = 'the file may be cut off or edited by hand', at = this.#at): never {
    const isEnd = at >= this.text.length;
    throw new Refused(
      `not JSON: ${isEnd ? `the text ends early; ${message}` : message}`,
      placeInText(this.text, at),
      hint,
    );
  }
}
