import { describe, expect, it } from 'vitest';
import { DocumentGraph } from '../../../src/graph/document-graph';
import { coverageRows } from '../../../src/view/coverage/coverage-rows';
import { coverageTable, type CoverageChoice } from '../../../src/view/coverage/coverage-table';
import { edge, entity, smallDocument, statement } from '../../graph/small-document';

const LINKS = [
  ['s1', 'region:west', 'topic:fish'],
  ['s2', 'region:east', 'topic:fish', 'topic:boats'],
  ['s3', 'region:east', 'topic:wind'],
  ['s4', 'region:islet', 'topic:rain'],
  ['s5', 'topic:ice'],
];
const THEMES: Record<string, string[]> = {
  'theme:sea': ['topic:fish', 'topic:boats', 'topic:ice'],
  'theme:air': ['topic:wind'],
};
const themeOf = (topic: string) => Object.keys(THEMES).find((theme) => THEMES[theme]!.includes(topic));
const named = [...new Set(LINKS.flatMap(([, ...targets]) => targets))];
const content = LINKS.flatMap(([from, ...targets]) => targets.map((to) => edge(`${from}>concerns>${to}`)));
const touching = content.flatMap(({ id, source, target }) => {
  const theme = themeOf(target);
  return theme ? edge(`${source}>touches>${theme}#${id}`, { derivedFrom: [id] }) : [];
});
const graph = new DocumentGraph(
  smallDocument(
    [
      ...LINKS.map(([id]) => statement(id!, id === 's5' ? { kind: 'comment' } : {})),
      ...named.map((id) => entity(id, themeOf(id) ? { theme: themeOf(id)! } : {})),
      ...Object.keys(THEMES).map((id) => entity(id)),
    ],
    [...content, ...touching],
  ),
);

const CHOICE: CoverageChoice = {
  rows: 'region',
  columns: 'themes',
  opened: new Set(),
  rowOrder: 'document',
  columnOrder: 'document',
  withEmpty: true,
};
const table = (choice: Partial<CoverageChoice> = {}) =>
  coverageTable(graph, {
    statements: new Set(['s1', 's2', 's3', 's4', 's5']),
    choice: { ...CHOICE, ...choice },
    label: (id) => graph.node(id)?.label.en ?? id,
  });
const labels = (lines: { label: string }[]) => lines.map(({ label }) => label);

describe('the matrix as a reader chose it', () => {
  it('has its lines in the order of the text, by name or by total', () => {
    expect(labels(table().rows)).toEqual(['west', 'east', 'islet']);
    expect(labels(table({ rowOrder: 'name' }).rows)).toEqual(['east', 'islet', 'west']);
    expect(labels(table({ rowOrder: 'total' }).rows)).toEqual(['east', 'west', 'islet']);
    expect(labels(table({ columnOrder: 'name' }).columns)).toEqual(['air', 'sea']);
  });

  it('opens a theme into its topics, and leaves the others as they are', () => {
    const { columns, lines } = table({ opened: new Set(['theme:sea']), columnOrder: 'name' });
    expect(labels(columns)).toEqual(['air', 'sea']);
    expect(labels(lines)).toEqual(['air', 'boats', 'fish', 'ice']);
    expect(lines.map(({ total }) => total)).toEqual([1, 1, 2, 0]);
  });

  it('leaves empty lines out only when asked', () => {
    const without = table({ opened: new Set(['theme:sea']), withEmpty: false });
    expect(labels(without.rows)).toEqual(['west', 'east']);
    expect(labels(without.lines)).toEqual(['fish', 'boats', 'air']);
    expect(without.total).toBe(table().total);
  });

  it('has the kinds of statement as columns, those without statements too', () => {
    expect(labels(table({ columns: 'kinds' }).lines)).toEqual(['principle', 'comment']);
    expect(table({ rows: 'country' }).rows).toEqual([]);
  });
});

describe('the rows of its file', () => {
  it('are the table as shown, a topic with its theme, totals last', () => {
    const shown = table({ opened: new Set(['theme:sea']), withEmpty: false, rowOrder: 'total' });
    expect(coverageRows(shown, { corner: 'Region', total: 'Total' })).toEqual([
      ['Region', 'sea: fish', 'sea: boats', 'air', 'Total'],
      ['east', 1, 1, 1, 2],
      ['west', 1, 0, 0, 1],
      ['Total', 2, 1, 1, 3],
    ]);
  });
});
