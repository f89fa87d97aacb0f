import type { ReadContext, TextFile } from '../../format';
import { START } from '../../reading/place';
import { Refused } from '../../reading/refused';
import { cutRows } from './cut-rows';
import { MARK_NOTE, unmarkFormula } from '../writing/formula-mark';
import { guessDelimiter } from './guess-delimiter';
import { hasHeader } from './has-header';
import type { Cell } from './row-scanner';
import { Table, type ScannedRows, type TableParts } from './table';
import type { TableChoices } from '../table-choices';
import { tableStart } from './table-start';

export interface TableOptions extends Pick<ReadContext, 'onProgress'> {
  choices: TableChoices;
  isOneOfSeveral: boolean;
}

/** A file cut into cells as chosen, or as its first 64 kB show. Throws Refused. */
export function readTable({ name, text }: TextFile, options: TableOptions): Table {
  try {
    return toTable({ name, text }, options);
  } catch (error) {
    if (!(error instanceof Refused) || !options.isOneOfSeveral) throw error;
    throw new Refused(error.message, { ...error.place, file: name }, error.hint);
  }
}

function toTable({ name, text }: TextFile, { choices, isOneOfSeveral, onProgress }: TableOptions): Table {
  const { delimiter: told, from } = tableStart(text);
  const delimiter = choices.delimiter ?? told ?? guessDelimiter(text, from.at)?.delimiter ?? ',';
  const scanned = cutRows(text, { delimiter, from, ...(onProgress && { onProgress }) });
  if (scanned.rows.length === 0)
    throw new Refused('a table without rows', START, 'choose one that holds a graph');
  const textColumns = unmark(scanned);
  const isHeaded = choices.hasHeader ?? hasHeader(scanned.rows);
  const file = { file: name, text, delimiter, isOneOfSeveral, textColumns };
  return new Table({ ...file, ...scanned, ...(isHeaded ? headed(scanned) : unheaded(scanned)) });
}

/** Takes marks away where the header says that there are some; the columns where one was. */
function unmark({ rows }: ScannedRows): Set<number> {
  const marked = new Set<number>();
  const header = rows[0]!;
  if (header.at(-1) !== MARK_NOTE) return marked;
  header.pop();
  rows.forEach((row, index) => {
    row.length = Math.min(row.length, header.length);
    row.forEach((cell, column) => {
      const text = cell === undefined ? undefined : unmarkFormula(cell);
      if (text === undefined) return;
      row[column] = text;
      if (index > 0) marked.add(column);
    });
  });
  return marked;
}

type Head = Pick<TableParts, 'header' | 'width'>;

const unheaded = ({ rows }: ScannedRows): Head => ({ header: undefined, width: widest(rows) });

/** R leaves the name of the first column out, where that names the rows. */
function headed({ rows, lines }: ScannedRows): Head {
  const [header, ...below] = rows as [ScannedRows['rows'][number], ...ScannedRows['rows']];
  const isShifted = below.length > 0 && below.every(({ length }) => length === header.length + 1);
  if (isShifted) return { header: [undefined, ...header], width: header.length + 1 };
  const isFilled = (cell: Cell) => cell !== undefined;
  const wide = rows.findIndex(
    (row) => row.length > header.length && row.findLastIndex(isFilled) >= header.length,
  );
  if (wide !== -1) refuseWide(rows[wide]!.length, header.length, lines[wide]!);
  return { header, width: header.length };
}

function widest(rows: ScannedRows['rows']): number {
  let width = 0;
  for (const { length } of rows) if (length > width) width = length;
  return width;
}

function refuseWide(own: number, width: number, line: number): never {
  throw new Refused(
    `a row of ${own} cells, where the header has ${width}`,
    { line, column: 1 },
    'put cells that hold the delimiter into double quotes, or choose another delimiter',
  );
}
