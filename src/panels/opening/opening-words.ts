import type { OpenedSummary } from '../../formats/opened/opened-summary';
import type { ProblemKind } from '../../formats/reading/problem';
import { say } from '../../language/say';
import { sayMade } from '../../language/say-made';
import { sayList } from '../../language/say-list';

/** "karate.graphml: GraphML, 34 nodes and 78 edges, directed." */
export function factsSentence({ format, counts, directed, name, tables }: OpenedSummary): string {
  const facts = {
    files: tables.length > 1 ? sayList(tables.map(({ file }) => file)) : name,
    format: sayMade(format.label).text,
    nodes: say('{count} node|{count} nodes', { count: counts.nodes }),
    edges: say('{count} edge|{count} edges', { count: counts.edges }),
  };
  return directed
    ? say('{files}: {format}, {nodes} and {edges}, directed.', facts)
    : say('{files}: {format}, {nodes} and {edges}, undirected.', facts);
}

/** What problems of a kind are called above their list. */
export const PROBLEM_WORDS = {
  'repeated-node': '{count} node given twice|{count} nodes given twice',
  'repeated-edge': '{count} edge id given twice|{count} edge ids given twice',
  'missing-node': '{count} edge to a node that is not there|{count} edges to nodes that are not there',
  'alike-ids': '{count} pair of ids that only look the same|{count} pairs of ids that only look the same',
  'not-kept':
    '{count} thing that has no place in a graph here|{count} things that have no place in a graph here',
  'odd-value': '{count} value of another type than promised|{count} values of another type than promised',
} as const satisfies Record<ProblemKind, string>;
