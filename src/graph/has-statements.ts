import type { DocumentGraph } from './document-graph';

/** Whether there is something that speaks; a graph file may hold things alone, which are linked and state nothing. */
export const hasStatements = (graph: DocumentGraph): boolean =>
  graph.nodes().some(({ type }) => type === 'statement');
