import type { Work } from './command';
import { loadDocuments } from './load-documents';

/** Counts all nodes, themes and folded ones included, and all edges, derived ones included. */
export const showInfo: Work = async ({ words: [path = ''], options, streams: { stdout } }) => {
  const documents = await loadDocuments(path);
  const sum = (list: 'nodes' | 'edges') =>
    documents.reduce((total, document) => total + document[list].length, 0);
  if (options.json) {
    const counts = {
      format: 'atlas-yaml',
      directed: true,
      nodes: sum('nodes'),
      edges: sum('edges'),
      warnings: [],
    };
    stdout.write(`${JSON.stringify(counts)}\n`);
    return 0;
  }
  stdout.write('Format: atlas-yaml\n');
  for (const { id, title, hash, nodes, edges } of documents)
    stdout.write(`${id} (${hash}): ${nodes.length} nodes, ${edges.length} edges\n  ${title.en}\n`);
  return 0;
};
