import { faultLine } from '../formats/fault';
import type { Opened } from '../formats/open-files';
import type { AtlasDocument } from '../graph/atlas-document';
import { isDirected } from '../graph/property-graph';
import type { Request, Work } from './command';
import { makeGeography } from './geography';
import { openInput, toWarning } from './input/open-input';
import { loadFolder } from './load-documents';

/** Counts nodes and edges: of a file as it has them, of our folder all of them, themes and derived edges included. */
export const showInfo: Work = async ({ words: paths, options, streams }) => {
  const geography = makeGeography();
  const input = await openInput({ paths, options, streams, geography });
  const given = { paths, options, streams };
  if ('folder' in input) tellDocuments(loadFolder(input.folder, geography), given);
  else tellFile(input.opened, given);
  return 0;
};

type Given = Pick<Request, 'options' | 'streams'> & { paths: string[] };

function tellDocuments(documents: AtlasDocument[], { options, streams: { stdout } }: Given): void {
  const sum = (list: 'nodes' | 'edges') =>
    documents.reduce((total, document) => total + document[list].length, 0);
  const counts = { directed: true, nodes: sum('nodes'), edges: sum('edges') };
  if (options.json)
    return void stdout.write(`${JSON.stringify({ format: 'atlas-yaml', ...counts, warnings: [] })}\n`);
  stdout.write('Format: atlas-yaml\n');
  for (const { id, title, hash, nodes, edges } of documents)
    stdout.write(`${id} (${hash}): ${nodes.length} nodes, ${edges.length} edges\n  ${title.en}\n`);
}

function tellFile({ format, name, reading }: Opened, { paths, options, streams }: Given): void {
  const { graph, counts, problems, found = [] } = reading;
  const warnings = problems.map((problem) => toWarning(problem, paths));
  if (options.json) {
    const facts = { format, directed: graph.directed, ...counts, warnings };
    return void streams.stdout.write(`${JSON.stringify(facts)}\n`);
  }
  for (const warning of warnings) streams.stderr.write(`${faultLine(warning)}\n`);
  const lines = [
    `Format: ${format}`,
    `${name}: ${counts.nodes} nodes, ${counts.edges} edges, ${directionWords(graph)}`,
    ...found.map((one) => `  ${one}`),
  ];
  streams.stdout.write(`${lines.join('\n')}\n`);
}

function directionWords(graph: Opened['reading']['graph']): string {
  const directed = graph.edges.filter((edge) => isDirected(graph, edge)).length;
  if (directed === graph.edges.length)
    return graph.edges.length > 0 || graph.directed ? 'directed' : 'undirected';
  return directed === 0 ? 'undirected' : `${directed} of the edges directed`;
}
