import type { ReadContext } from '../../format';
import { RowScanner, type Cell } from './row-scanner';
import type { ScannedRows } from './table';
import type { Delimiter } from '../table-choices';
import type { TableStart } from './table-start';

export interface CutOptions extends Pick<ReadContext, 'onProgress'> {
  delimiter: Delimiter;
  from: TableStart['from'];
}

/** All rows with something in them. Throws Refused. */
export function cutRows(text: string, { delimiter, from, onProgress }: CutOptions): ScannedRows {
  const scanned: ScannedRows = { rows: [], starts: [], lines: [] };
  const scanner = Object.assign(new RowScanner(text, delimiter), from);
  for (;;) {
    const { at, line } = scanner;
    const row = scanner.row();
    if (!row) return scanned;
    if (isEmpty(row)) continue;
    scanned.rows.push(row);
    scanned.starts.push(at);
    scanned.lines.push(line);
    if (scanned.rows.length % STRIDE === 0) onProgress?.(at / text.length);
  }
}

const STRIDE = 10_000;

function isEmpty(row: Cell[]): boolean {
  for (const cell of row) if (cell !== undefined) return false;
  return true;
}
