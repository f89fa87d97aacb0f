import { KNOWN, isDirected, type Attribute, type PropertyGraph } from '../../../graph/property-graph';
import type { Write } from '../../format';
import { writeCsv, type CsvValue } from './write-csv';
import { exactColumns, type ExactColumn } from './exact-columns';
import { exactCells } from './exact-cells';
import { graphHeader } from '../columns/typed-header';

/**
 * A table of nodes and one of edges that are read back as the same graph: headers say the types, `:MORE` holds what
 * stands in another order than the columns, and `:GRAPH` what is said of the whole. neo4j-admin reads them where
 * neither is needed.
 */
export const writeCsvPair: Write = ({ graph }) => writePair(graph, ',');
export const writeTsvPair: Write = ({ graph }) => writePair(graph, '\t');

function writePair(graph: PropertyGraph, delimiter: ',' | '\t'): ReturnType<Write> {
  return {
    files: [
      { suffix: '-nodes', content: writeCsv(nodeRows(graph), delimiter) },
      { suffix: '-edges', content: writeCsv(edgeRows(graph), delimiter) },
    ],
    losses: lossesOf(graph),
  };
}

function nodeRows(graph: PropertyGraph): CsvValue[][] {
  const heads = graph.nodes.map(({ id }) => [id]);
  const facts = hasFacts(graph) ? [graphHeader(factsOf(graph))] : [];
  return rowsOf(graph.nodes, { header: [':ID'], heads, facts });
}

function edgeRows(graph: PropertyGraph): CsvValue[][] {
  const { edges } = graph;
  const hasIds = edges.some(({ id }) => id !== undefined);
  const hasDirections = !graph.directed || edges.some(({ directed }) => directed === false);
  const only = <Value>(isWanted: boolean, value: Value): Value[] => (isWanted ? [value] : []);
  const header = [':START_ID', ':END_ID', ...only(hasIds, ':EDGE_ID'), ...only(hasDirections, ':DIRECTED')];
  const heads = edges.map((edge) => [
    edge.source,
    edge.target,
    ...only(hasIds, edge.id),
    ...only(hasDirections, String(isDirected(graph, edge))),
  ]);
  return rowsOf(edges, { header, heads, facts: [] });
}

interface Heads {
  header: string[];
  heads: CsvValue[][];
  /** Headers of columns without cells. */
  facts: string[];
}

function rowsOf(owners: { attributes: Attribute[] }[], { header, heads, facts }: Heads): CsvValue[][] {
  const columns = exactColumns(owners);
  const cells = exactCells(owners, columns);
  const hasMore = cells.some(({ more }) => more !== undefined);
  const rows = cells.map(({ own, more }, row) => [
    ...heads[row]!,
    ...own,
    ...(hasMore ? [more] : []),
    ...facts.map(() => undefined),
  ]);
  return [[...header, ...columns.map(headerOf), ...(hasMore ? [':MORE'] : []), ...facts], ...rows];
}

function headerOf({ name, type }: ExactColumn): string {
  if (type === 'string' && name === KNOWN.kind) return ':LABEL';
  if (type === 'string' && name === KNOWN.relation) return ':TYPE';
  return `${name}:${type}`;
}

/** Whether the edges alone do not tell it. */
const hasFacts = (graph: PropertyGraph) =>
  graph.attributes.length > 0 ||
  !graph.directed ||
  (graph.edges.length > 0 && graph.edges.every((edge) => !isDirected(graph, edge)));

const factsOf = ({ directed, attributes }: PropertyGraph): string => JSON.stringify({ directed, attributes });

/** UTF-8 has no half of a pair of surrogates. */
function lossesOf({ nodes, edges }: PropertyGraph): string[] {
  const ids = [...nodes.map(({ id }) => id), ...edges.map(({ id }) => id ?? '')];
  const halves = ids.filter((id) => /\p{Surrogate}/u.test(id)).length;
  return halves > 0 ? [`half characters in ${halves} ids`] : [];
}
