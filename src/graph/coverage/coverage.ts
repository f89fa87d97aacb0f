import type { AtlasEdge } from '../atlas-document';
import type { DocumentGraph } from '../document-graph';
import { mentionsOf } from '../mentions';

export interface CoverageQuery {
  /** Statements that count, such as those that are shown. */
  statements: ReadonlySet<string>;
  /** Ids of regions, countries, organisations, groups or themes. */
  rows: readonly string[];
  /** Ids of topics and themes, or of kinds of statement. */
  columns: readonly string[];
  columnsAre: 'entities' | 'kinds';
  /** Which links count; all by default. */
  counts?: (edge: AtlasEdge) => boolean;
}

/** Statements are told in document order, each once. */
export interface CoverageLine {
  id: string;
  /** All that name it, or are of the kind. */
  statements: string[];
  /** Those that stand in one of its cells. */
  together: string[];
}

export interface Coverage {
  rows: CoverageLine[];
  columns: CoverageLine[];
  /** By row and column; empty cells are there too. */
  cells: ReadonlyMap<string, ReadonlyMap<string, string[]>>;
  /** Statements in any cell. */
  together: string[];
}

/** Which statements name an entity of the rows together with a topic of the columns, or are of the columns' kind. */
export function coverage(graph: DocumentGraph, query: CoverageQuery): Coverage {
  const counted = graph.nodes().filter(({ id, type }) => type === 'statement' && query.statements.has(id));
  const order = counted.map(({ id }) => id);
  const naming = (id: string) => statementsAbout(graph, id, query.counts);
  const ofKind = (id: string) => new Set(counted.filter(({ kind }) => kind === id).map((node) => node.id));
  const among = (ids: ReadonlySet<string>) => order.filter((id) => ids.has(id));
  const rows = query.rows.map((id) => ({ id, statements: among(naming(id)) }));
  const columns = query.columns.map((id) => ({
    id,
    statements: among(query.columnsAre === 'kinds' ? ofKind(id) : naming(id)),
  }));
  const cells = crossed(rows, columns);
  const union = (lists: Iterable<string[]>) => among(new Set([...lists].flat()));
  return {
    rows: rows.map((row) => ({ ...row, together: union(cells.get(row.id)!.values()) })),
    columns: columns.map((column) => ({
      ...column,
      together: union([...cells.values()].map((row) => row.get(column.id)!)),
    })),
    cells,
    together: union([...cells.values()].flatMap((row) => [...row.values()])),
  };
}

/** The links that say something of an entity, or of the topics of a theme, in the words of the text. */
export function edgesAbout(
  graph: DocumentGraph,
  id: string,
  counts: CoverageQuery['counts'] = () => true,
): AtlasEdge[] {
  const isSaid = ({ basis }: AtlasEdge) => basis === 'stated' || basis === 'paraphrased';
  return [...mentionsOf(graph, [id]).edges]
    .map((edge) => graph.edge(edge)!)
    .filter((edge) => isSaid(edge) && counts(edge));
}

const statementsAbout = (graph: DocumentGraph, id: string, counts: CoverageQuery['counts']): Set<string> =>
  new Set(edgesAbout(graph, id, counts).map(({ source }) => source));

type Line = Omit<CoverageLine, 'together'>;

function crossed(rows: Line[], columns: Line[]): Map<string, Map<string, string[]>> {
  const cellsOf = (row: Line) => {
    const own = new Set(row.statements);
    return new Map(columns.map(({ id, statements }) => [id, statements.filter((one) => own.has(one))]));
  };
  return new Map(rows.map((row) => [row.id, cellsOf(row)]));
}
