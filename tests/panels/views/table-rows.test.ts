import { describe, expect, it } from 'vitest';
import { DocumentGraph } from '../../../src/graph/document-graph';
import {
  findRows,
  linkRows,
  nodeRows,
  sortRows,
  type TableCell,
  type TableRow,
} from '../../../src/panels/views/table-rows';
import { edge, entity, smallDocument, statement } from '../../graph/small-document';

const graph = new DocumentGraph(
  smallDocument(
    [
      statement('s2', { label: { en: 'Second', ru: 'Второе' }, locator: { section: 'part', item: 2 } }),
      statement('s1', { label: { en: 'First' }, locator: { section: 'part', item: 10 } }),
      entity('region:north'),
      entity('region:gone'),
    ],
    [
      edge('s2>supports>region:north', { evidence: [{ quote: 'the north', basis: 'stated' }] }),
      edge('s1>restates>s2'),
      edge('s1>supports>region:gone'),
    ],
  ),
);
const seen = {
  nodes: new Set(['s1', 's2', 'region:north']),
  edges: new Set(['s2>supports>region:north', 's1>restates>s2']),
  bridges: [{ id: 's1>via>region:north', source: 's1', target: 'region:north', hidden: ['region:gone'] }],
};
const told = { graph, seen };
const words = (rows: TableRow[]) => rows.map(({ cells }) => cells.map(({ text }) => text));

describe('the tables', () => {
  it('have the nodes that are seen, with kind, links out and in without bridges, and place', () => {
    expect(words(nodeRows(told, 'en'))).toEqual([
      ['Second', 'Test', '1', '1', 'Test 2'],
      ['First', 'Test', '1', '0', 'Test 10'],
      ['north', 'Region', '0', '1', ''],
    ]);
  });

  it('have the links that are seen, with key words, and bridges over what is not', () => {
    expect(words(linkRows(told, 'en'))).toEqual([
      ['Second', 'supports', 'north', 'stated', '“the north”', 'Test 2'],
      ['First', 'restates', 'Second', 'inferred by the editor', '', 'Test 10'],
      ['First', 'via hidden nodes', 'north', '', '', ''],
    ]);
  });

  it('say in which language a name is', () => {
    const [second, first] = nodeRows(told, 'ru');
    expect(second!.cells[0]).toEqual({ text: 'Второе', language: 'ru' });
    expect(first!.cells[0]).toEqual({ text: 'First', language: 'en' });
  });

  it('say of key words whether they are English', () => {
    const quoting = (quote: string) => {
      const said = edge('s2>supports>region:north', { evidence: [{ quote, basis: 'stated' }] });
      const quoted = new DocumentGraph(smallDocument([statement('s2'), entity('region:north')], [said]));
      return linkRows({ graph: quoted, seen }, 'en')[0]!.cells[4];
    };
    expect(quoting('the north')).toEqual({ text: '“the north”', language: 'en' });
    expect(quoting('الشمال')).toEqual({ text: '“الشمال”', language: 'und' });
  });

  it('are searched in all their cells', () => {
    expect(findRows(linkRows(told, 'en'), ' NORTH ').map(({ id }) => id)).toEqual([
      's2>supports>region:north',
      's1>via>region:north',
    ]);
    expect(findRows(nodeRows(told, 'en'), '')).toHaveLength(3);
  });
});

describe('rows', () => {
  const row = (id: string, cell: TableCell): TableRow => ({ id, cells: [cell] });
  const order = (rows: TableRow[], isTurned = false) => sortRows(rows, 0, isTurned).map(({ id }) => id);

  it('are sorted by words from A on, and the other way round', () => {
    const rows = [row('b', { text: 'b10' }), row('c', { text: 'b9' }), row('a', { text: 'A' })];
    expect([order(rows), order(rows, true)]).toEqual([
      ['a', 'c', 'b'],
      ['b', 'c', 'a'],
    ]);
  });

  it('have empty cells last either way, and numbers from the largest', () => {
    expect(order(nodeRows(told, 'en').map(({ id, cells }) => row(id, cells[3]!)))).toEqual([
      's2',
      'region:north',
      's1',
    ]);
    const places = nodeRows(told, 'en').map(({ id, cells }) => row(id, cells[4]!));
    expect([order(places), order(places, true)]).toEqual([
      ['s2', 's1', 'region:north'],
      ['s1', 's2', 'region:north'],
    ]);
  });
});
