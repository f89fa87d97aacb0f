import { FreeNames } from '../../../graph/free-names';
import { KNOWN } from '../../../graph/property-graph';
import type { CellType, Column, ColumnUse } from './column';

/**
 * Headers that say what is in their columns, as neo4j-admin reads them: `:ID`, `name:string`, `:START_ID(Person)`
 * (https://neo4j.com/docs/operations-manual/current/import/). Ours add `:EDGE_ID`, `:DIRECTED`, `json` for values that
 * are neither text, number nor boolean, `:MORE` for attributes without a column, and `:GRAPH {…}` about the whole.
 */
const USES: Record<string, { use: ColumnUse; name?: string }> = {
  ID: { use: 'id' },
  START_ID: { use: 'source' },
  END_ID: { use: 'target' },
  EDGE_ID: { use: 'edge-id' },
  DIRECTED: { use: 'direction' },
  MORE: { use: 'more' },
  IGNORE: { use: 'none' },
  TYPE: { use: 'attribute', name: KNOWN.relation },
  LABEL: { use: 'attribute', name: KNOWN.kind },
};

const TYPES = new Map<string, CellType['of']>([
  ...['string', 'char', 'date', 'localtime', 'time', 'localdatetime', 'datetime', 'duration', 'point'].map(
    (name) => [name, 'text'] as const,
  ),
  ...['int', 'long', 'float', 'double', 'byte', 'short'].map((name) => [name, 'number'] as const),
  ['boolean', 'boolean'],
  ['json', 'json'],
]);

const GRAPH = ':GRAPH ';

/** Whether a name marks its header as one of these. */
export const isTypedName = (written: string): boolean =>
  ['ID', 'START_ID', 'END_ID'].includes(cut(written).suffix);

/** Columns as the header has them; of two that call their attribute alike the second gets a number. */
export function typedColumns(header: readonly string[]): Column[] {
  const names = new FreeNames();
  return header.map((written, index) => {
    const column = typedColumn(written, index);
    return column.use === 'attribute' ? { ...column, name: names.take(column.name) } : column;
  });
}

/** Of a column that tells of the graph as a whole. */
export const graphFactsIn = (written: string): string => written.slice(GRAPH.length);
export const graphHeader = (facts: string): string => GRAPH + facts;

function typedColumn(written: string, index: number): Column {
  if (written.startsWith(GRAPH)) return { index, name: written, use: 'graph' };
  const { name, suffix } = cut(written);
  const use = Object.hasOwn(USES, suffix) ? USES[suffix] : undefined;
  if (use) return { index, name: use.name ?? name, use: use.use, type: TEXT };
  const isList = suffix.endsWith('[]');
  const of = TYPES.get(isList ? suffix.slice(0, -2) : suffix);
  return { index, use: 'attribute', ...(of ? { name, type: { of, isList } } : { name: written }) };
}

const TEXT: CellType = { of: 'text', isList: false };

/** The name and what is behind its last colon, without the group of ids or the options behind that. */
function cut(written: string): { name: string; suffix: string } {
  const plain = withoutEnd(withoutEnd(written, '{', '}'), '(', ')');
  const colon = plain.lastIndexOf(':');
  return colon === -1
    ? { name: written, suffix: '' }
    : { name: plain.slice(0, colon), suffix: plain.slice(colon + 1) };
}

const withoutEnd = (text: string, open: string, close: string) =>
  text.endsWith(close) && text.includes(open) ? text.slice(0, text.lastIndexOf(open)) : text;
