import { describe, expect, it } from 'vitest';
import { Refused } from '../../../src/formats/reading/refused';
import { openFiles } from '../../../src/formats/open-files';
import { nodeValues, readText } from './csv-text';

const repeat = (text: string, count: number) => text.repeat(count);

/** Tables that have hung other readers, or the like. */
const HOSTILE: Record<string, string> = {
  'one line of marks': repeat('"', 1_000_001),
  'marks and tabs': repeat('"x""\t', 200_000),
  'a mark in each cell, none closed': `a\tb\n${repeat('"x\t', 200_000)}`,
  'nothing but delimiters': repeat(',;\t|', 250_000),
  'nothing but line ends': `a,b\n${repeat('\r\n\n\r', 300_000)}`,
  'one letter in each line': repeat('a\n', 500_000),
  blanks: repeat(' ', 900_000),
  'rows that grow': Array.from({ length: 1400 }, (_, row) => repeat('a,', row)).join('\n'),
  'one name for all columns': `${repeat('x,', 1999)}x\n${repeat('1,', 1999)}1\n`,
  'colons and brackets in a header': `:ID,${repeat(':(', 250_000)},${repeat('){', 250_000)}\na,b,c\n`,
  'numbers that are almost some': `a,b\n${repeat(`${repeat('1', 2000)}x,1e9999\n`, 300)}`,
};

describe('a hostile table', () => {
  it.each(Object.entries(HOSTILE))(
    'is read or refused at once: %s',
    async (_name, text) => {
      const file = { name: 'own.csv', bytes: new TextEncoder().encode(text) };
      const end = await openFiles([file], { format: 'csv' }).catch((error: unknown) => error);
      expect(end instanceof Refused || 'reading' in (end as object)).toBe(true);
    },
    10_000,
  );

  it('gives no value to the prototype of anything', () => {
    const reading = readText('id,__proto__,constructor\na,polluted,x\n');
    expect(nodeValues(reading, '__proto__')).toEqual(['polluted']);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });
});

it('keeps each of several values that a typed table gives under one name', () => {
  const text = `:ID,n:int,n:string,:LABEL,kind:string,:MORE\na,1,one,x,y,"[[""n"",true],[""m"",1]]"\n`;
  expect(readText(text).graph.nodes[0]!.attributes).toEqual([
    ['n', 1],
    ['n_2', 'one'],
    ['kind', 'x'],
    ['kind_2', 'y'],
    ['n_3', true],
    ['m', 1],
  ]);
});

describe('values of a column', () => {
  const valuesOf = (...cells: string[]) =>
    nodeValues(readText(`id,own\n${cells.map((cell, row) => `n${row},${cell}\n`).join('')}`), 'own');

  it('are numbers where each is written as JavaScript writes it', () => {
    expect(valuesOf('1', '-2.5', '1e+21', '')).toEqual([1, -2.5, 1e21, undefined]);
  });

  it.each(['012', '1.0', '+1', '1e3', '9007199254740993', '0x1F', '1_000', 'NaN', 'Infinity', '-0', ' 1'])(
    'are texts, all of them, where one is written as %s',
    (odd) => expect(valuesOf('1', odd)).toEqual(['1', odd]),
  );

  it('are true and false where nothing else is there', () => {
    expect(valuesOf('true', 'false')).toEqual([true, false]);
    expect(valuesOf('true', 'TRUE')).toEqual(['true', 'TRUE']);
  });

  it('are numbers in any writing where the name says so, as of weights', () => {
    const text = 'source,target,weight\na,b,1.0\nb,c,+2\nc,a,1e1\n';
    expect(readText(text).graph.edges.map(({ attributes }) => attributes[0])).toEqual([
      ['weight', 1],
      ['weight', 2],
      ['weight', 10],
    ]);
  });

  it('that are not what a header promises are told and kept as texts', () => {
    const reading = readText(':ID,n:int,b:boolean,j:json,l:double[]\na,x,yes,{,1;y\n');
    expect(reading.graph.nodes[0]!.attributes.map(([, value]) => value)).toEqual(['x', 'yes', '{', '1;y']);
    expect(reading.problems.map(({ kind, line, column }) => [kind, line, column])).toEqual([
      ['odd-value', 2, 3],
      ['odd-value', 2, 5],
      ['odd-value', 2, 9],
      ['odd-value', 2, 11],
    ]);
  });
});
