import { columnOf, type Layout } from './columns/layout';
import type { TableReading } from './table-choices';

const ROWS = 5;

const DELIMITERS = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
  ', ': 'comma and blank',
  '; ': 'semicolon and blank',
};

const ROLES = { nodes: 'nodes', edges: 'edges', matrix: 'an adjacency matrix' };

/** How a table was read. */
export function toTableReading(layout: Layout, directed: boolean): TableReading {
  const { table, role, decimal, names } = layout;
  const { delimiter, file } = table.parts;
  return {
    file,
    choices: { delimiter, hasHeader: !!table.header, decimal, role, ...columnsOf(layout), directed },
    columns: names,
    firstRows: table.rows.slice(0, ROWS).map((row) => names.map((_, column) => row[column] ?? '')),
    rowCount: table.rows.length,
  };
}

function columnsOf(layout: Layout): { id?: number; source?: number; target?: number } {
  const source = columnOf(layout, 'source');
  const target = columnOf(layout, 'target') ?? source;
  const id = columnOf(layout, layout.role === 'edges' ? 'edge-id' : 'id');
  return {
    ...(id !== undefined && layout.role !== 'matrix' && { id }),
    ...(source !== undefined && { source }),
    ...(target !== undefined && { target }),
  };
}

/** The same in words. */
export function saidOf(layout: Layout, isOneOfSeveral: boolean): string[] {
  const { table, role, decimal } = layout;
  const { delimiter, file } = table.parts;
  const name = isOneOfSeveral ? `${file}: ` : '';
  return [
    `${name}delimiter: ${DELIMITERS[delimiter]}`,
    `${name}names of columns: ${table.header ? 'in the first row' : 'none'}`,
    `${name}rows: ${ROLES[role]}${endsIn(layout)}`,
    ...(decimal === ',' ? [`${name}decimal sign: comma`] : []),
  ];
}

/** The columns that name nodes, as their header has them. */
function endsIn(layout: Layout): string {
  const { id, source, target } = columnsOf(layout);
  const named = (column: number) => `“${layout.names[column] ?? ''}”`;
  if (layout.role === 'nodes') return id === undefined ? '' : `, called by ${named(id)}`;
  if (source === undefined || target === undefined) return '';
  return source === target
    ? `, with both ends in ${named(source)}`
    : `, from ${named(source)} to ${named(target)}`;
}
