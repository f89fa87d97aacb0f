import { byText } from '../../graph/by-text';
import { coverage, type Coverage, type CoverageQuery } from '../../graph/coverage/coverage';
import type { DocumentGraph } from '../../graph/document-graph';
import type { EntityNode } from '../../graph/atlas-document';
import { inNamingOrder } from '../../graph/coverage/naming-order';

export const ROW_KINDS = ['region', 'country', 'organisation', 'group', 'theme'] as const;
export type RowKind = (typeof ROW_KINDS)[number];
/** `document`: in the order of first naming. */
export type LineOrder = 'document' | 'name' | 'total';

export interface CoverageChoice {
  rows: RowKind;
  columns: 'kinds' | 'themes';
  /** Themes with a column for each of their topics. */
  opened: ReadonlySet<string>;
  rowOrder: LineOrder;
  columnOrder: LineOrder;
  withEmpty: boolean;
}

interface TableLine {
  id: string;
  label: string;
  /** Distinct statements in its cells. */
  total: number;
}
export type TableRow = TableLine;

/** A column by itself, or an opened theme with a column for each topic. */
export interface TableColumn extends TableLine {
  topics: TableLine[];
}

export interface CoverageTable {
  rows: TableRow[];
  columns: TableColumn[];
  /** The columns that have cells, from left to right. */
  lines: TableLine[];
  /** Distinct statements in any cell. */
  total: number;
  coverage: Coverage;
}

interface Asked extends Pick<CoverageQuery, 'statements' | 'counts'> {
  choice: CoverageChoice;
  label: (id: string) => string;
}

/** The matrix as a reader chose it: which lines, in which order. */
export function coverageTable(graph: DocumentGraph, { choice, label, ...counted }: Asked): CoverageTable {
  const entities = inNamingOrder(graph);
  const groups = columnGroups(graph, entities, choice);
  const found = coverage(graph, {
    ...counted,
    rows: entities.filter(({ type }) => type === choice.rows).map(({ id }) => id),
    columns: groups.flatMap(({ id, topics }) => [id, ...topics]),
    columnsAre: choice.columns === 'kinds' ? 'kinds' : 'entities',
  });
  const totals = new Map(found.columns.map(({ id, together }) => [id, together.length]));
  const toLine = (id: string): TableLine => ({ id, label: label(id), total: totals.get(id)! });
  const arranged = <Line extends TableLine>(lines: Line[], order: LineOrder) =>
    inOrder(choice.withEmpty ? lines : lines.filter(({ total }) => total > 0), order);
  const columns = arranged(
    groups.map(({ id, topics }) => ({
      ...toLine(id),
      topics: arranged(topics.map(toLine), choice.columnOrder),
    })),
    choice.columnOrder,
  );
  return {
    rows: arranged(
      found.rows.map(({ id, together }) => ({ id, label: label(id), total: together.length })),
      choice.rowOrder,
    ),
    columns,
    lines: columns.flatMap((column) => (column.topics.length ? column.topics : [column])),
    total: found.together.length,
    coverage: found,
  };
}

/** Kinds of statement in their order, or themes and, of opened ones, the topics. */
function columnGroups(
  { document }: DocumentGraph,
  entities: EntityNode[],
  { columns, opened }: CoverageChoice,
): { id: string; topics: string[] }[] {
  if (columns === 'kinds') return document.kinds.map(({ id }) => ({ id, topics: [] }));
  const topicsOf = (theme: string) => entities.filter((entity) => entity.theme === theme).map(({ id }) => id);
  return entities
    .filter(({ type }) => type === 'theme')
    .map(({ id }) => ({ id, topics: opened.has(id) ? topicsOf(id) : [] }));
}

/** Sorting is stable: lines that are equal stay in the order of the document. */
function inOrder<Line extends TableLine>(lines: Line[], order: LineOrder): Line[] {
  if (order === 'document') return lines;
  return [...lines].sort((a, b) => (order === 'name' ? byText(a.label, b.label) : b.total - a.total));
}
