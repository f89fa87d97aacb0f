import { describe, expect, it } from 'vitest';
import { RowScanner, type Cell } from '../../../../src/formats/csv/rows/row-scanner';
import type { Delimiter } from '../../../../src/formats/csv/table-choices';
import { Refused } from '../../../../src/formats/reading/refused';
import { writeCsv } from '../../../../src/formats/csv/writing/write-csv';
import fc from '../../../properties';

function rowsOf(text: string, delimiter: Delimiter = ','): Cell[][] {
  const scanner = new RowScanner(text, delimiter);
  const rows: Cell[][] = [];
  for (let row = scanner.row(); row; row = scanner.row()) rows.push(row);
  return rows;
}

function refusalOf(text: string, delimiter: Delimiter = ','): Refused | undefined {
  try {
    rowsOf(text, delimiter);
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}

describe('rows of delimited text', () => {
  it('hold what was written, whatever its signs', () => {
    const sign = fc.constantFrom('"', ',', ';', '\t', '|', '\r', '\n', '\r\n', ' ', 'Мир', '\0');
    const cell = fc.option(
      fc.oneof(
        fc.string(),
        fc.array(sign).map((signs) => signs.join('')),
      ),
      {
        nil: undefined,
      },
    );
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { maxLength: 5 });
    const delimiter = fc.constantFrom(',' as const, '\t' as const);
    fc.assert(
      fc.property(rows, delimiter, (table, between) => {
        expect(rowsOf(writeCsv(table, between).slice(1), between)).toEqual(table);
      }),
      { numRuns: 2000 },
    );
  });

  it('tell an empty text in marks from a cell that is not written', () => {
    expect(rowsOf('a,"",\n,"",b')).toEqual([
      ['a', '', undefined],
      [undefined, '', 'b'],
    ]);
  });

  it.each([
    ['LF', 'a\nb\n'],
    ['CR', 'a\rb\r'],
    ['CR LF', 'a\r\nb\r\n'],
    ['no end of the last line', 'a\nb'],
  ])('end with %s', (_name, text) => expect(rowsOf(text)).toEqual([['a'], ['b']]));

  it('keep marks within a cell, and line ends in marks', () => {
    expect(rowsOf('5" pipe,"a ""b""\r\nc"\n')).toEqual([['5" pipe', 'a "b"\r\nc']]);
  });

  it('leave blanks behind a delimiter out where it comes with one', () => {
    expect(rowsOf('a, b,  "c, d"\n', ', ')).toEqual([['a', 'b', 'c, d']]);
    expect(rowsOf('a, b\n')).toEqual([['a', ' b']]);
  });

  it('take marks that enclose no cell for letters where tabs are between', () => {
    expect(rowsOf('"Hamlet" by\tx\n', '\t')).toEqual([['"Hamlet" by', 'x']]);
  });
});

describe('what is no delimited text', () => {
  it.each([
    ['a mark that is not closed', 'a,b\nc,"d\ne,f\n', { line: 2, column: 3 }],
    ['such a mark behind a line in marks', '"x\ny",z\nc,"d', { line: 3, column: 3 }],
    ['text behind a closing mark', 'a,b\r"c"d,e', { line: 2, column: 4 }],
    ['too many columns', `a\n${','.repeat(2000)}`, { line: 2, column: 2001 }],
    ['too long a cell', `a\nb,${'x'.repeat(1_000_001)}`, { line: 2, column: 3 }],
    ['too long a cell in marks', `a\nb,"${'x'.repeat(1_000_001)}"`, { line: 2, column: 4 }],
  ])('is refused with its place: %s', (_name, text, place) => {
    expect(refusalOf(text)).toMatchObject({ place });
  });

  it('is taken as it is at the limits', () => {
    expect(rowsOf(','.repeat(1999))[0]).toHaveLength(2000);
    expect(rowsOf('x'.repeat(1_000_000))).toEqual([['x'.repeat(1_000_000)]]);
  });
});
