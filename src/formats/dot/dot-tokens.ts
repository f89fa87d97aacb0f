import { shortText } from '../reading/short-text';
import { TextCursor } from '../reading/text-cursor';
import { readHtmlString, readQuoted } from './dot-strings';
import type { DotId } from './dot-id';

const SKIPPED = [/\s+/y, /\/\/[^\r\n]*/y, /\/\*[^]*?\*\//y, /^#[^\r\n]*/my];
const WORD = /[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*/y;
const NUMBER = /-?(?:\.\d+|\d+(?:\.\d*)?)/y;
const KEYWORDS = ['strict', 'graph', 'digraph', 'node', 'edge', 'subgraph'];

/** Whether a name needs no quotes. */
export const isPlainWord = (name: string): boolean =>
  /^[a-z_]\w*$/i.test(name) && !KEYWORDS.includes(name.toLowerCase());

export type DotSign = '{' | '}' | '[' | ']' | ';' | ',' | '=' | ':' | '+' | '->' | '--';

/** Words, names and signs of DOT (https://graphviz.org/doc/info/lang.html). Throws Refused. */
export class DotTokens {
  readonly cursor: TextCursor;

  constructor(text: string, onProgress?: (done: number) => void) {
    this.cursor = new TextCursor(text, onProgress);
    this.#space();
  }

  get isAtEnd(): boolean {
    return this.cursor.isAtEnd;
  }

  takeSign(sign: DotSign): boolean {
    const { cursor } = this;
    if (!cursor.text.startsWith(sign, cursor.at)) return false;
    cursor.at += sign.length;
    this.#space();
    return true;
  }

  /** One of the words that the language keeps for itself, in any case. */
  takeWord(...words: string[]): string | undefined {
    const { cursor } = this;
    const start = cursor.at;
    const found = cursor.take(WORD)?.toLowerCase();
    if (found !== undefined && words.includes(found)) {
      this.#space();
      return found;
    }
    cursor.at = start;
    return undefined;
  }

  /** Undefined where there is none. */
  takeId(): DotId | undefined {
    const { cursor } = this;
    const offset = cursor.at;
    const id = this.#id(offset);
    if (id) this.#space();
    return id;
  }

  needId(what: string): DotId {
    return this.takeId() ?? this.refuse(`expected ${what}`);
  }

  needSign(sign: DotSign): void {
    if (!this.takeSign(sign)) this.refuse(`expected “${sign}”`);
  }

  refuse(
    message: string,
    hint = 'the file may be cut off or edited by hand',
    offset = this.cursor.at,
  ): never {
    const { text } = this.cursor;
    const found = /^\S*/.exec(text.slice(offset, offset + 50))![0];
    this.cursor.refuse(found === '' ? message : `${message}, found “${shortText(found)}”`, hint, offset);
  }

  #id(offset: number): DotId | undefined {
    const { cursor } = this;
    if (cursor.next === '"') return { text: this.#joined(), form: 'quoted', offset };
    if (cursor.next === '<') return { text: readHtmlString(cursor), form: 'html', offset };
    const number = cursor.take(NUMBER);
    if (number !== undefined) return { text: this.#separate(number, offset), form: 'number', offset };
    const text = cursor.take(WORD);
    if (text === undefined) return undefined;
    if (KEYWORDS.includes(text.toLowerCase()))
      this.refuse('a word that DOT keeps for itself', 'put it in quotes, if it is a name', offset);
    return { text, form: 'bare', offset };
  }

  /** Graphviz would take `3d` for two names. */
  #separate(number: string, offset: number): string {
    if (/[\w.\u0080-\uffff]/.test(this.cursor.next ?? ''))
      this.refuse('a name that begins like a number', 'put it in quotes', offset);
    return number;
  }

  /** Texts may be put together of several: `"a" + "b"`. */
  #joined(): string {
    const parts: string[] = [];
    do {
      if (this.cursor.next !== '"') this.refuse('expected a text in double quotes behind “+”');
      parts.push(readQuoted(this.cursor));
      this.#space();
    } while (this.takeSign('+'));
    return parts.join('');
  }

  #space(): void {
    if (!/[\s/#]/.test(this.cursor.next ?? '')) return;
    this.cursor.skip(...SKIPPED);
  }
}
