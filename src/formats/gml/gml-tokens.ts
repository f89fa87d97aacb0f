import { WrittenNumber } from '../json/written-number';
import { entityText } from '../reading/entity-text';
import { shortText } from '../reading/short-text';
import { TextCursor } from '../reading/text-cursor';

const SPACE = /\s+/y;
const COMMENT = /#[^\r\n]*/y;
const KEY = /[A-Za-z_\u0080-\uffff][^\s"[\]#]*/y;
const NUMBER = /[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?(?=[\s\]#]|$)/y;
/** Written by igraph, though the grammar has no such numbers. */
const NO_NUMBER = /[+-]?(?:nan|inf|infinity)(?=[\s\]#]|$)/iy;
const CUT_OFF = 'the file may be cut off or edited by hand';

/** Keys and values of GML (M. Himsolt, GML: a portable graph file format, University of Passau 1997). Throws Refused. */
export class GmlTokens {
  readonly cursor: TextCursor;

  constructor(text: string, onProgress?: (done: number) => void) {
    this.cursor = new TextCursor(text, onProgress);
    this.#space();
  }

  get isAtEnd(): boolean {
    return this.cursor.isAtEnd;
  }

  key(): string {
    const key = this.cursor.take(KEY);
    if (key === undefined) return this.cursor.refuse('expected a key, a word such as “node”', CUT_OFF);
    this.#space();
    return key;
  }

  takeOpen = (): boolean => this.#takeSign('[');
  takeClose = (): boolean => this.#takeSign(']');

  /** A value that is no list; numbers as they are written. */
  scalar(): string | WrittenNumber {
    const value = this.cursor.next === '"' ? this.#string() : this.#number();
    this.#space();
    return value;
  }

  #string(): string {
    const { cursor } = this;
    const start = cursor.at;
    const end = cursor.text.indexOf('"', start + 1);
    if (end === -1) return cursor.refuse('a text that is not closed', `add the quotation mark; ${CUT_OFF}`);
    cursor.at = end + 1;
    if (/[^\s\]#]/.test(cursor.next ?? ' '))
      return cursor.refuse('a quotation mark within a text', 'write &quot; for it', end);
    return entityText(cursor.text.slice(start + 1, end));
  }

  #number(): string | WrittenNumber {
    const { cursor } = this;
    const number = cursor.take(NUMBER);
    if (number !== undefined) return new WrittenNumber(number);
    const none = cursor.take(NO_NUMBER);
    if (none !== undefined) return none;
    const found = shortText(/\S{0,50}/.exec(cursor.text.slice(cursor.at, cursor.at + 50))![0]);
    return cursor.refuse(
      `expected a number, a text in double quotes or “[”${found && `, found “${found}”`}`,
      CUT_OFF,
    );
  }

  #takeSign(sign: string): boolean {
    if (this.cursor.next !== sign) return false;
    this.cursor.at += 1;
    this.#space();
    return true;
  }

  #space(): void {
    this.cursor.skip(SPACE, COMMENT);
  }
}
