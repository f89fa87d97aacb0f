import { LIMITS } from '../../reading/limits';
import { placeInText } from '../../reading/place';
import { Refused } from '../../reading/refused';
import type { Delimiter } from '../table-choices';

/** Undefined where nothing is written; an empty text where an empty one is quoted. */
export type Cell = string | undefined;

const [TAB, LF, CR, BLANK, QUOTE] = [9, 10, 13, 32, 34];

/**
 * Rows of delimited text (RFC 4180), one after the other in linear time; CR LF, CR and LF each end a line. In text with
 * tabs a quotation mark that does not enclose its cell is one of the cell's letters, as spreadsheets copy it. Throws
 * Refused.
 */
export class RowScanner {
  /** Where the next row or cell begins. */
  at = 0;
  line = 1;
  readonly #delimiter: number;
  /** Of the row at hand; a row that grew by itself would hold room for many more. */
  readonly #cells: Cell[] = [];
  readonly #skipsBlanks: boolean;

  constructor(
    readonly text: string,
    delimiter: Delimiter,
  ) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#skipsBlanks = delimiter.endsWith(' ');
  }

  /** Undefined behind the last row. */
  row(): Cell[] | undefined {
    if (this.at >= this.text.length) return undefined;
    let count = 0;
    do {
      if (count === LIMITS.csvColumns) this.#refuseColumns();
      this.#cells[count] = this.cell();
      count += 1;
    } while (this.nextCell());
    this.#endLine();
    return this.#cells.slice(0, count);
  }

  cell(): Cell {
    const isQuoted = this.text.charCodeAt(this.at) === QUOTE;
    return (isQuoted ? this.#quoted() : undefined) ?? this.#plain();
  }

  /** Goes to the next cell of the row; false where there is none. */
  nextCell(): boolean {
    if (this.text.charCodeAt(this.at) !== this.#delimiter) return false;
    this.at += 1;
    if (this.#skipsBlanks) while (this.text.charCodeAt(this.at) === BLANK) this.at += 1;
    return true;
  }

  #plain(): Cell {
    const { text, at: start } = this;
    const delimiter = this.#delimiter;
    let end = start;
    for (; end < text.length; end += 1) {
      const code = text.charCodeAt(end);
      if (code === delimiter || code === LF || code === CR) break;
    }
    this.#checkLength(start, end);
    this.at = end;
    return end === start ? undefined : text.slice(start, end);
  }

  /** Undefined where the marks do not enclose the cell, which may be among tabs alone. */
  #quoted(): Cell {
    const { text, at: start } = this;
    let end = text.indexOf('"', start + 1);
    let isDoubled = false;
    while (end !== -1 && text.charCodeAt(end + 1) === QUOTE) {
      isDoubled = true;
      end = text.indexOf('"', end + 2);
    }
    if (end === -1) this.#refuseOpen(start);
    if (!this.#endsCell(end + 1)) return this.#delimiter === TAB ? undefined : this.#refuseBehind(end + 1);
    this.#checkLength(start + 1, end);
    const written = text.slice(start + 1, end);
    this.line += countLineEnds(written);
    this.at = end + 1;
    return isDoubled ? written.replaceAll('""', '"') : written;
  }

  #endsCell(at: number): boolean {
    const code = this.text.charCodeAt(at);
    return at >= this.text.length || code === this.#delimiter || code === LF || code === CR;
  }

  #endLine(): void {
    const isPair = this.text.charCodeAt(this.at) === CR && this.text.charCodeAt(this.at + 1) === LF;
    this.at += isPair ? 2 : 1;
    this.line += 1;
  }

  #checkLength(start: number, end: number): void {
    if (end - start <= LIMITS.csvField) return;
    const most = LIMITS.csvField.toLocaleString('en');
    throw this.#refusal(start, `a cell of more than ${most} characters`, 'a quotation mark may be missing');
  }

  #refuseOpen(at: number): never {
    throw this.#refusal(
      at,
      'a cell begins with a quotation mark and none ends it',
      'the file may be cut off; a mark that belongs to the text is written twice, and the cell in marks',
    );
  }

  #refuseBehind(at: number): never {
    throw this.#refusal(
      at,
      'text behind the quotation mark that ends a cell',
      'a mark that belongs to the text is written twice',
    );
  }

  #refuseColumns(): never {
    const most = LIMITS.csvColumns.toLocaleString('en');
    throw this.#refusal(this.at, `more than ${most} columns`, 'leave out columns that are not needed');
  }

  #refusal(at: number, message: string, hint: string): Refused {
    return new Refused(message, placeInText(this.text, at), hint);
  }
}

function countLineEnds(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) count += 1;
  }
  return count;
}
