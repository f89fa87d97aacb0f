import { placeInText, type At, type Place } from '../../reading/place';
import { RowScanner, type Cell } from './row-scanner';
import type { Delimiter } from '../table-choices';

/** Rows as they are scanned, with where each begins. */
export interface ScannedRows {
  rows: Cell[][];
  starts: number[];
  lines: number[];
}

export interface TableParts extends ScannedRows {
  file: string;
  text: string;
  delimiter: Delimiter;
  /** Names of the columns as written; undefined where there is no header. */
  header: Cell[] | undefined;
  /** How many columns there are. */
  width: number;
  /** Columns in which a text was marked as a text: they hold texts. */
  textColumns: ReadonlySet<number>;
  /** Whether places name the file. */
  isOneOfSeveral: boolean;
}

/** A file of delimited text, cut into cells. */
export class Table {
  readonly rows: Cell[][];
  readonly width: number;

  constructor(readonly parts: TableParts) {
    this.rows = parts.header ? parts.rows.slice(1) : parts.rows;
    this.width = parts.width;
  }

  get header(): Cell[] | undefined {
    return this.parts.header;
  }

  /** Of a row below the header; -1 is the header. */
  rowAt(row: number): At {
    const line = this.parts.lines[this.#indexOf(row)] ?? 1;
    return this.parts.isOneOfSeveral ? { line, column: 1, file: this.parts.file } : line;
  }

  cellAt = (row: number, column: number) => (): Place => {
    const index = this.#indexOf(row);
    const start = this.parts.starts[index] ?? 0;
    const scanner = new RowScanner(this.parts.text, this.parts.delimiter);
    scanner.at = start;
    for (let passed = 0; passed < column; passed += 1) {
      scanner.cell();
      scanner.nextCell();
    }
    const { line, column: own } = placeInText(
      this.parts.text.slice(start, scanner.at + 1),
      scanner.at - start,
    );
    return { line: (this.parts.lines[index] ?? 1) + line - 1, column: own, ...this.#file };
  };

  #indexOf = (row: number) => row + (this.header ? 1 : 0);

  get #file(): { file?: string } {
    return this.parts.isOneOfSeveral ? { file: this.parts.file } : {};
  }
}
