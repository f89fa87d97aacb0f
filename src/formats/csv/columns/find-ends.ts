import { EDGE_NAMES, ENDS, IDS, INTERACTIONS, plainName } from './known-columns';
import type { NamedTable } from './layout';

/** The columns that say what an edge links; one and the same where both ends stand in it, "A (relation) B". */
export interface Ends {
  source: number;
  target: number;
}

/** By the names of columns. */
export function namedEnds(names: readonly string[]): Ends | undefined {
  const plain = names.map(plainName);
  for (const [source, target] of ENDS) {
    const found = { source: plain.indexOf(source), target: plain.indexOf(target) };
    if (found.source !== -1 && found.target !== -1) return found;
  }
  const name = firstOf(EDGE_NAMES, plain);
  return name !== undefined && firstOf(INTERACTIONS, plain) !== undefined
    ? { source: name, target: name }
    : undefined;
}

/** The first two columns in which nothing stands but ids of nodes of another table. */
export function linkingEnds(own: NamedTable, others: NamedTable[]): Ends | undefined {
  for (const other of others) {
    if (namedEnds(other.names)) continue; // a list of edges has no nodes to link
    const id = namedId(other.names) ?? 0;
    const ids = new Set(other.table.rows.map((row) => row[id]));
    const isLink = (_: string, column: number) => own.table.rows.every((row) => ids.has(row[column]));
    const columns = own.names.flatMap((name, column) =>
      plainName(name) !== 'id' && isLink(name, column) ? [column] : [],
    );
    const [source, target] = columns;
    if (own.table.rows.length > 0 && source !== undefined && target !== undefined) return { source, target };
  }
  return undefined;
}

/** The column of ids of nodes, by its name. */
export const namedId = (names: readonly string[]): number | undefined => firstOf(IDS, names.map(plainName));

function firstOf(wanted: readonly string[], plain: string[]): number | undefined {
  for (const name of wanted) if (plain.includes(name)) return plain.indexOf(name);
  return undefined;
}
