/** Undefined leaves a cell empty; an empty text is written as two quotation marks. */
export type CsvValue = string | number | undefined;

/**
 * Rows as RFC 4180 has them: a quotation mark is doubled, what holds a mark, a line break or anything that may be taken
 * for a delimiter is quoted, lines end with CR LF. The mark of UTF-8 stands first, without which spreadsheets read
 * Cyrillic as something else. Nothing is added to a cell that a spreadsheet might take for a formula: the file says
 * exactly what was given.
 */
export function writeCsv(rows: readonly (readonly CsvValue[])[], delimiter: ',' | '\t' = ','): string {
  const lines = rows.map((row) => `${row.map(toCell).join(delimiter)}\r\n`);
  return `\ufeff${lines.join('')}`;
}

function toCell(value: CsvValue): string {
  const text = value === '' ? '""' : Object.is(value, -0) ? '-0' : String(value ?? '');
  return value !== '' && NEEDS_MARKS.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A blank at the beginning may be left out by those who read lists like “a, b”. */
const NEEDS_MARKS = /^ |[",;|\t\r\n]/;
