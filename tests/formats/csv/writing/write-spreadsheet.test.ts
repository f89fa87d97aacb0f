import { describe, expect, it } from 'vitest';
import { RowScanner, type Cell } from '../../../../src/formats/csv/rows/row-scanner';
import { writeSpreadsheet } from '../../../../src/formats/csv/writing/write-spreadsheet';
import type { Written } from '../../../../src/formats/format';
import type { Attribute, PropertyGraph } from '../../../../src/graph/property-graph';
import fc from '../../../properties';
import { readTexts } from '../csv-text';

const write = (graph: PropertyGraph) => writeSpreadsheet({ graph, document: undefined as never }) as Written;

const textsOf = ({ files }: Written) =>
  Object.fromEntries(files.map(({ suffix, content }) => [`own${suffix}.csv`, content as string]));

const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** Texts that spreadsheets may take for formulas, and such as look marked already. */
const text = () =>
  fc
    .tuple(fc.constantFrom('', "'", "''", ' '), fc.constantFrom(...'=+-@\t\r＝＋－＠', 'a', 'é'), fc.string())
    .map((parts) => parts.join(''));

const number = () =>
  fc.oneof(
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((own) => own + 0),
  );

/** Nodes with one column of texts and one of numbers, linked in a row. */
function graphs(): fc.Arbitrary<PropertyGraph> {
  const attributes = (): fc.Arbitrary<Attribute[]> =>
    fc.tuple(
      text().map((own): Attribute => ['words', own]),
      number().map((own): Attribute => ['count', own]),
    );
  const node = fc.record({ id: text(), attributes: attributes() });
  return fc.uniqueArray(node, { minLength: 2, maxLength: 6, selector: ({ id }) => id }).map((nodes) => ({
    directed: true,
    attributes: [],
    nodes,
    edges: nodes
      .slice(1)
      .map(({ id, attributes: own }) => ({ source: nodes[0]!.id, target: id, attributes: own })),
  }));
}

function cellsOf(content: string): Cell[][] {
  const scanner = new RowScanner(content.slice(1), ',');
  const rows: Cell[][] = [];
  for (let row = scanner.row(); row; row = scanner.row()) rows.push(row);
  return rows;
}

describe('tables for spreadsheets', () => {
  it('have no text that a spreadsheet takes for a formula, and numbers as they are', () => {
    fc.assert(
      fc.property(graphs(), (graph) => {
        const [nodes] = write(graph).files;
        const [header, ...rows] = cellsOf(nodes.content as string);
        const count = header!.indexOf('count');
        expect(rows.map((row) => row[count])).toEqual(
          graph.nodes.map(({ attributes }) => String(attributes[1]![1])),
        );
        const texts = rows.flatMap((row) => row.filter((_, column) => column !== count));
        expect(texts.filter((cell) => cell !== undefined && FORMULA.test(cell))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('are read back without the marks', () => {
    fc.assert(
      fc.property(graphs(), (graph) => {
        const written = write(graph);
        const { graph: own } = readTexts(textsOf(written));
        expect(own.nodes.map(({ id }) => id)).toEqual(graph.nodes.map(({ id }) => id));
        if (written.losses.length === 0) expect(own).toEqual(graph);
      }),
      { numRuns: 2000 },
    );
  });

  it('mark names of columns, too, and say so in a last one', () => {
    const [nodes, edges] = write({
      directed: true,
      attributes: [],
      nodes: [{ id: 'a', attributes: [['=1+1', -3]] }],
      edges: [{ source: 'a', target: 'a', attributes: [] }],
    }).files;
    const note = '(texts that begin with = + - @ have an apostrophe before it)';
    expect(nodes.content).toBe(`\ufeffId,'=1+1,${note}\r\na,-3,\r\n`);
    expect(edges!.content).toBe('\ufeffSource,Target,Type,Id\r\na,a,Directed,\r\n');
  });

  it('leave an apostrophe alone in files that do not say so', () => {
    const { graph } = readTexts({ 'own.csv': "id,words\na,'=b\n" });
    expect(graph.nodes[0]!.attributes).toEqual([['words', "'=b"]]);
  });

  it('say what they cannot hold', () => {
    const attributes: Attribute[] = [
      ['list', ['a', 'b']],
      ['code', '12'],
      ['flag', 'true'],
      ['none', null],
      ['empty', ''],
      ['sure', true],
    ];
    const written = write({
      directed: false,
      attributes: [['title', 'Tides']],
      nodes: [{ id: 'a', attributes }],
      edges: [],
    });
    expect(written.files[0].content).toContain('a,"a; b",12,true,,"",true\r\n');
    expect(written.losses).toEqual([
      '1 attributes of the graph as a whole',
      '1 lists and groups of values, which become texts',
      '2 texts that look like numbers or like true and false',
      '2 empty values',
    ]);
  });
});
