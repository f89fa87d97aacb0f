import type { Place } from './place';
import { Refused } from './refused';
import { TextPlaces } from './text-places';

/** Where a parser is in a text. */
export class TextCursor {
  at = 0;
  readonly #places: TextPlaces;
  #reported = 0;

  constructor(
    readonly text: string,
    readonly onProgress?: (done: number) => void,
  ) {
    this.#places = new TextPlaces(text);
  }

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  get next(): string | undefined {
    return this.text[this.at];
  }

  /** What a sticky pattern finds here; the cursor then stands behind it. */
  take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.at += found.length;
    if (this.at > this.#reported + STEP) this.#report();
    return found;
  }

  /** Goes behind all that any of the patterns finds, one after the other. */
  skip(...patterns: RegExp[]): void {
    while (patterns.some((pattern) => this.take(pattern) !== undefined));
  }

  placeOf(offset: number): Place {
    return this.#places.of(offset);
  }

  refuse(message: string, hint: string, offset = this.at): never {
    const isEnd = offset >= this.text.length;
    throw new Refused(isEnd ? `the text ends early: ${message}` : message, this.placeOf(offset), hint);
  }

  #report(): void {
    this.#reported = this.at;
    this.onProgress?.(this.at / this.text.length);
  }
}

/** Characters between two reports. */
const STEP = 1 << 17;
