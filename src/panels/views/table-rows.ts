import { byText } from '../../graph/by-text';
import type { DocumentGraph } from '../../graph/document-graph';
import { foldText } from '../../graph/fold-text';
import { labelOf, languageOf, textIn } from '../../graph/labels';
import { locatorText } from '../../graph/locator-text';
import type { Seen } from '../../graph/visibility/emphasis';
import { linkWords } from '../../look/link-words';
import { BASIS_WORDS } from '../../look/panel-words';
import { EDGE_LOOK_WORDS } from '../../look/words';
import { kindAlone } from '../../look/kind-words';

export interface TableCell {
  text: string;
  /** Of words of the data. */
  language?: string;
  /** What it is sorted by, where that is not its text. */
  rank?: number;
}

export interface TableRow {
  /** Of the node, edge or bridge. */
  id: string;
  cells: TableCell[];
}

export const NODE_COLUMNS = ['Node', 'Kind', 'Links out', 'Links in', 'Place'] as const;
export const LINK_COLUMNS = ['From', 'Relation', 'To', 'Basis', 'Key words', 'Place'] as const;

export type TableColumn = (typeof NODE_COLUMNS | typeof LINK_COLUMNS)[number];

export const isNumber = (column: TableColumn): boolean => column === 'Links out' || column === 'Links in';

/** A graph, and what is seen of it. */
export interface Tabled {
  graph: DocumentGraph;
  seen: Seen;
}

/** The nodes that are seen, in document order; links are those that are seen, without bridges, which are none. */
export function nodeRows({ graph, seen }: Tabled, language: string): TableRow[] {
  const placeOf = placeCells(graph, language);
  const links = [...seen.edges].flatMap((id) => graph.edge(id) ?? []);
  const out = countBy(links.map(({ source }) => source));
  const into = countBy(links.map(({ target }) => target));
  return graph
    .nodes()
    .filter(({ id }) => seen.nodes.has(id))
    .map((node) => ({
      id: node.id,
      cells: [
        labelOf(graph, node.id, language),
        kindAlone(node, graph.document, language),
        ...[out, into].map((counts) => toNumber(counts.get(node.id) ?? 0)),
        placeOf(node.id),
      ],
    }));
}

export function linkRows({ graph, seen }: Tabled, language: string): TableRow[] {
  const placeOf = placeCells(graph, language);
  const edges = graph.edges().filter(({ id }) => seen.edges.has(id));
  const ends = ({ source, target }: { source: string; target: string }) =>
    [source, target].map((id): TableCell => labelOf(graph, id, language));
  const stated = edges.map((edge): TableRow => {
    const [from, to] = ends(edge);
    const quotes = edge.evidence.map(({ quote }) => `“${quote}”`).join(', ');
    const words = [textIn(linkWords(edge), language), to!, textIn(BASIS_WORDS[edge.basis], language)];
    const evidence = { text: quotes, language: languageOf(quotes) };
    return { id: edge.id, cells: [from!, ...words, evidence, placeOf(edge.source)] };
  });
  const over = seen.bridges.map((bridge): TableRow => {
    const [from, to] = ends(bridge);
    const words = textIn(EDGE_LOOK_WORDS.bridge, language);
    return { id: bridge.id, cells: [from!, words, to!, ...NOTHING] };
  });
  return [...stated, ...over];
}

const NOTHING: TableCell[] = [{ text: '' }, { text: '' }, { text: '' }];

const toNumber = (count: number): TableCell => ({ text: String(count), rank: -count });

/** Cells for the places of statements, which are sorted as in the document. */
function placeCells(graph: DocumentGraph, language: string): (id: string) => TableCell {
  const ranks = new Map(graph.nodes().map(({ id }, at) => [id, at]));
  return (id) => {
    const node = graph.node(id);
    if (node?.type !== 'statement') return { text: '', rank: Infinity };
    return { text: locatorText(node, graph.document, language), language, rank: ranks.get(id)! };
  };
}

function countBy(ids: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** Rows with what is looked for in one of their cells. */
export function findRows(rows: TableRow[], query: string): TableRow[] {
  const wanted = foldText(query.trim());
  if (!wanted) return rows;
  return rows.filter(({ cells }) => cells.some(({ text }) => foldText(text).includes(wanted)));
}

/** Words from A on, numbers from the largest down, places as in the document; empty cells come last either way. */
export function sortRows(rows: TableRow[], column: number, isTurned: boolean): TableRow[] {
  const sign = isTurned ? -1 : 1;
  const cellOf = ({ cells }: TableRow) => cells[column]!;
  const isEmpty = (row: TableRow) => (cellOf(row).text === '' ? 1 : 0);
  return [...rows].sort((a, b) => isEmpty(a) - isEmpty(b) || sign * compare(cellOf(a), cellOf(b)));
}

const compare = (a: TableCell, b: TableCell): number =>
  a.rank !== undefined && b.rank !== undefined ? a.rank - b.rank || 0 : byText(a.text, b.text);
