import { KNOWN } from '../../../graph/property-graph';
import type { Column, ColumnUse } from './column';
import { directionIn } from '../elements/direction';
import type { Ends } from './find-ends';
import { EDGE_ATTRIBUTES, NODE_NAMES, plainName } from './known-columns';
import type { NamedTable } from './layout';

/** Columns of nodes. */
export function nodeColumns(named: NamedTable, id: number): Column[] {
  return columnsBy(named, NODE_NAMES, (index) => (index === id ? 'id' : 'attribute'));
}

/** Columns of edges. */
export function edgeColumns(named: NamedTable, { source, target }: Ends): Column[] {
  const { choices, names } = named;
  const isFree = (index: number) => index !== source && index !== target;
  const id = choices.id ?? names.findIndex((name, at) => isFree(at) && EDGE_IDS.includes(plainName(name)));
  const direction = names.findIndex((_, at) => isFree(at) && saysDirection(named, at));
  return columnsBy(named, EDGE_ATTRIBUTES, (index) => {
    if (index === source) return 'source';
    if (index === target) return 'target';
    if (index === id) return 'edge-id';
    return index === direction ? 'direction' : 'attribute';
  });
}

const EDGE_IDS = ['id', 'edgeid'];

/** Attributes bear the names by which the atlas knows them, where those are free. */
function columnsBy(
  named: NamedTable,
  known: ReadonlyMap<string, string>,
  useOf: (index: number) => ColumnUse,
): Column[] {
  const taken = new Set(named.names);
  return named.names.map((written, index): Column => {
    const use = useOf(index);
    const name = known.get(plainName(written));
    const isFree = name !== undefined && use === 'attribute' && !taken.has(name);
    if (!isFree || (name === KNOWN.colour && !holdsColours(named, index)))
      return { index, name: written, use };
    taken.add(name);
    return { index, name, use };
  });
}

function saysDirection({ table, names }: NamedTable, column: number): boolean {
  const name = plainName(names[column]!);
  if (name !== 'type' && name !== 'direction' && name !== 'directed') return false;
  let isSaid = false;
  for (const row of table.rows) {
    const cell = row[column];
    if (!cell) continue;
    if (directionIn(cell) === undefined) return false;
    isSaid = true;
  }
  return isSaid;
}

const holdsColours = ({ table }: NamedTable, column: number): boolean =>
  table.rows.every((row) => !row[column] || /^#(?:[\da-f]{6}|[\da-f]{8})$/i.test(row[column]));
