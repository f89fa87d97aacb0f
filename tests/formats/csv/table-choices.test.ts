import { describe, expect, it } from 'vitest';
import type { TableChoices } from '../../../src/formats/csv/table-choices';
import { openFiles } from '../../../src/formats/open-files';
import { goodFilesOf } from '../harness/seed-files';
import { edgeValues, linksOf, nodeValues, readText } from './csv-text';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('how a table was read', () => {
  it('is told with its first rows', () => {
    const { tables } = readText('x;Target;Source\n1;b;a\n2;c;b\n3;"d\n";c\n4;e;d\n5;f;e\n6;g;f\n');
    expect(tables).toEqual([
      {
        file: 'own.csv',
        choices: {
          ...{ delimiter: ';', hasHeader: true, decimal: '.', role: 'edges' },
          ...{ source: 2, target: 1, directed: true },
        },
        columns: ['x', 'Target', 'Source'],
        firstRows: [
          ['1', 'b', 'a'],
          ['2', 'c', 'b'],
          ['3', 'd\n', 'c'],
          ['4', 'e', 'd'],
          ['5', 'f', 'e'],
        ],
        rowCount: 6,
      },
    ]);
  });

  it('is said in words, too', () => {
    expect(readText('Source;Target;Weight\na;b;1,5\n').found).toEqual([
      'delimiter: semicolon',
      'names of columns: in the first row',
      'rows: edges, from “Source” to “Target”',
      'decimal sign: comma',
    ]);
  });

  it.each(goodFilesOf('csv').map((file) => [file.name, file] as const))(
    'makes the same of %s when it is handed back as choices',
    async (_name, file) => {
      const first = (await openFiles([file])).reading;
      const choices = new Map(first.tables!.map((table) => [table.file, table.choices]));
      const again = (await openFiles([file], { format: 'csv', tables: choices })).reading;
      expect(again.graph).toEqual(first.graph);
      expect(again.tables).toEqual(first.tables);
    },
  );
});

describe('what the reader chooses', () => {
  const text = 'a,b,c\nd,e,f\n';
  const links = (choices: TableChoices) => linksOf(readText(text, choices));

  it('counts before what is found', () => {
    expect(links({})).toEqual(['a>b', 'd>e']);
    expect(links({ hasHeader: true })).toEqual(['d>e']);
    expect(links({ source: 2, target: 0 })).toEqual(['c>a', 'f>d']);
    expect(links({ role: 'nodes', id: 1 })).toEqual([]);
    expect(nodeValues(readText(text, { role: 'nodes', id: 1 }), 'column 3')).toEqual(['c', 'f']);
    expect(readText(text, { directed: false }).graph.directed).toBe(false);
    expect(linksOf(readText('a b;c,d;e', { delimiter: ',' }))).toEqual(['a b;c>d;e']);
    expect(edgeValues(readText('from;to;n\na;b;1,5\n', { decimal: '.' }), 'n')).toEqual(['1,5']);
  });

  it('is refused where it cannot be', () => {
    expect(() => readText(text, { source: 7 })).toThrow('no column 8');
    expect(() => readText('a\nb\n', { role: 'edges' })).toThrow('no column 2');
  });

  it('may be the encoding', async () => {
    const file = { name: 'own.csv', bytes: Uint8Array.from([0xec, 0x2c, 0xe8]) };
    const { reading } = await openFiles([file], { encoding: 'windows-1251' });
    expect(linksOf(reading)).toEqual(['м>и']);
    expect(reading.found).toContain('encoding: Windows-1251');
    await expect(openFiles([file], { encoding: 'utf-8' })).rejects.toThrow('not in the encoding UTF-8');
  });
});

describe('pasted text without a name', () => {
  it.each([
    ['Source\tTarget\na\tb\n', 'tsv', ['a>b']],
    ['a\tb\nb\tc', 'tsv', ['a>b', 'b>c']],
    ['A, B\nB, C\n', 'csv', ['A>B', 'B>C']],
    ['A,B', 'csv', ['A>B']],
    ['A;B\nB;C\n', 'csv', ['A>B', 'B>C']],
  ])('%j is recognised', async (pasted, format, links) => {
    const opened = await openFiles([{ name: '', bytes: bytes(pasted) }]);
    expect([opened.format, linksOf(opened.reading)]).toEqual([format, links]);
  });

  it.each([
    'A sentence, as people write it.\nAnother one follows it.\nA third, last, and longest.\n',
    '{"nodes": [\n{"id": 1, "x": 2},\n{"id": 2, "x": 3},\n',
    '<graph a="1,2"\n b="3,4"\n',
    'only words\nand lines\n',
  ])('%j is not taken for a table', async (pasted) => {
    const opening = openFiles([{ name: '', bytes: bytes(pasted) }]).then(({ format }) => format);
    expect(await opening.catch(() => 'refused')).not.toMatch(/[ct]sv/);
  });
});
