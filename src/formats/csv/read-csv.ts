import type { PropertyGraph } from '../../graph/property-graph';
import type { Read, ReadContext, TextFile } from '../format';
import { GraphBuilder } from '../reading/graph-builder';
import type { Reading } from '../reading/reading';
import { addEdges } from './elements/add-edges';
import { addMatrix } from './elements/add-matrix';
import { addNodes } from './elements/add-nodes';
import { settleDirection } from './elements/direction';
import { readGraphFacts } from './elements/graph-facts';
import { headerNames } from './columns/header-names';
import { layOutTables } from './columns/lay-out-tables';
import type { Layout, NamedTable } from './columns/layout';
import { noteOddRows } from './note-odd-rows';
import { readTable } from './rows/read-table';
import { saidOf, toTableReading } from './table-reading';

/** Tables of delimited text (RFC 4180): lists of edges, tables of nodes and edges, matrices; one file or several. */
export const readCsv: Read = (files, context) => {
  const layouts = layOutTables(files.map((file, index) => namedTable(file, context, [index, files.length])));
  const impliesNodes = layouts.every(({ role }) => role !== 'nodes');
  const builder = new GraphBuilder({ directed: true, choices: context.choices, impliesNodes });
  const facts = layouts.flatMap((layout) => {
    noteOddRows(layout, builder);
    return readGraphFacts(layout, builder) ?? [];
  });
  for (const role of ['nodes', 'edges', 'matrix'] as const)
    for (const layout of layouts) if (layout.role === role) ADD[role](layout, builder);
  const asked = layouts.find(({ choices }) => choices.directed !== undefined)?.choices.directed;
  const reading = builder.finish();
  settleDirection(reading.graph, asked ?? facts[0]?.directed);
  return withTables(reading, layouts);
};

const ADD = { nodes: addNodes, edges: addEdges, matrix: addMatrix };

/** Cutting into cells is half of the work. */
function namedTable(
  file: TextFile,
  { tables, onProgress }: ReadContext,
  [index, count]: [number, number],
): NamedTable {
  const choices = tables?.get(file.name) ?? {};
  const progress = onProgress && ((done: number) => onProgress((index + done) / count / 2));
  const table = readTable(file, {
    choices,
    isOneOfSeveral: count > 1,
    ...(progress && { onProgress: progress }),
  });
  return { table, choices, ...headerNames(table.header, table.width) };
}

function withTables(reading: Reading, layouts: Layout[]): Reading {
  const { graph, found = [] }: { graph: PropertyGraph; found?: string[] } = reading;
  const said = layouts.flatMap((layout) => saidOf(layout, layouts.length > 1));
  return {
    ...reading,
    found: [...said, ...found],
    tables: layouts.map((layout) => toTableReading(layout, graph.directed)),
  };
}
