import { expect, test } from 'vitest';
import { writeCsv } from '../../../../src/formats/csv/writing/write-csv';
import fc from '../../../properties';

/** Reads what RFC 4180 allows, character by character. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let [row, field, isQuoted] = [[] as string[], '', false];
  for (let at = 1; at < text.length; at += 1) {
    const sign = text[at]!;
    if (isQuoted && sign === '"' && text[at + 1] === '"') field += text[(at += 1)];
    else if (sign === '"') isQuoted = !isQuoted;
    else if (isQuoted || (sign !== ',' && sign !== '\r')) field += sign;
    else {
      row.push(field);
      field = '';
      if (sign === '\r') {
        rows.push(row);
        row = [];
        at += 1;
      }
    }
  }
  return rows;
}

test('what was written is read back exactly', () => {
  const awkward = fc.constantFrom('"', ',', '\r', '\n', '\r\n', '""', 'Мир, «мир»', ' ', '=1+1');
  const field = fc.oneof(
    fc.string(),
    fc.array(fc.oneof(awkward, fc.string()), { maxLength: 4 }).map((s) => s.join('')),
  );
  const rows = fc.array(fc.array(field, { minLength: 1, maxLength: 5 }), { maxLength: 5 });
  fc.assert(fc.property(rows, (table) => void expect(parse(writeCsv(table))).toEqual(table)));
});

test('it begins with the mark of UTF-8, ends its lines as the standard asks, and quotes only what needs it', () => {
  expect(
    writeCsv([
      ['Region', 'a "b", c'],
      ['Мир', 2],
    ]),
  ).toBe('\ufeffRegion,"a ""b"", c"\r\nМир,2\r\n');
});

test('it says exactly what it was given, also where a spreadsheet would see a formula', () => {
  expect(writeCsv([['=1+1', '+1', '-1', '@a']])).toBe('\ufeff=1+1,+1,-1,@a\r\n');
});
