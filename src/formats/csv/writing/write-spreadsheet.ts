import {
  isDirected,
  type Attribute,
  type AttributeValue,
  type PropertyGraph,
} from '../../../graph/property-graph';
import type { Write } from '../../format';
import { writeCsv, type CsvValue } from './write-csv';
import { markFormula, MARK_NOTE } from './formula-mark';
import { spreadsheetLosses } from './spreadsheet-losses';

/**
 * A table of nodes and one of edges for people and for Gephi. Texts that a spreadsheet would take for formulas are
 * marked, and a last column without cells says so; numbers are written as they are.
 */
export const writeSpreadsheet: Write = ({ graph }) => ({
  files: [
    { suffix: '-nodes', content: writeCsv(marked(nodeRows(graph))) },
    { suffix: '-edges', content: writeCsv(marked(edgeRows(graph))) },
  ],
  losses: spreadsheetLosses(graph),
});

function nodeRows({ nodes }: PropertyGraph): CsvValue[][] {
  const names = namesOf(nodes);
  return [['Id', ...names], ...nodes.map(({ id, attributes }) => [id, ...cellsOf(attributes, names)])];
}

function edgeRows(graph: PropertyGraph): CsvValue[][] {
  const names = namesOf(graph.edges);
  const rows = graph.edges.map((edge) => [
    edge.source,
    edge.target,
    isDirected(graph, edge) ? 'Directed' : 'Undirected',
    edge.id,
    ...cellsOf(edge.attributes, names),
  ]);
  return [['Source', 'Target', 'Type', 'Id', ...names], ...rows];
}

const namesOf = (owners: { attributes: Attribute[] }[]): string[] => [
  ...new Set(owners.flatMap(({ attributes }) => attributes.map(([name]) => name))),
];

function cellsOf(attributes: Attribute[], names: string[]): CsvValue[] {
  const values = new Map(attributes);
  return names.map((name) => toCell(values.get(name)));
}

function toCell(value: AttributeValue | undefined): CsvValue {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map((own) => toCell(own) ?? '').join('; ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Numbers have no mark: `-3` is one, and the text “-3” is not. */
function marked(rows: CsvValue[][]): CsvValue[][] {
  let isMarked = false;
  const own = rows.map((row) =>
    row.map((value) => {
      if (typeof value !== 'string') return value;
      const text = markFormula(value);
      isMarked ||= text !== value;
      return text;
    }),
  );
  return isMarked ? own.map((row, index) => [...row, index === 0 ? MARK_NOTE : undefined]) : own;
}
