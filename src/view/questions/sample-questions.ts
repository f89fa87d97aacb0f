import type { DocumentGraph } from '../../graph/document-graph';
import { evidencePaths } from '../../graph/paths/evidence-path';
import { byText } from '../../graph/by-text';
import { labelOf } from '../../graph/labels';
import type { Geography } from '../../graph/regions/geography';
import { buildRegionTree, type RegionTreeNode } from '../../graph/regions/region-tree';
import type { Ends } from '../view';

/** A question that a document can answer, to begin with. */
export type SampleQuestion =
  | { asks: 'place'; place: string }
  | { asks: 'why'; ends: Ends }
  | { asks: 'organisations' }
  | { asks: 'silence' }
  | { asks: 'connected' };

/** Chosen by what the document holds: the place that it speaks of in most ways, and what it names most beside it. */
export function sampleQuestions(graph: DocumentGraph, geography: Geography): SampleQuestion[] {
  const nodes = graph.nodes();
  const count = (type: string) => nodes.filter((node) => node.type === type).length;
  const hasStatements = count('statement') > 0;
  const place = hasStatements ? tellingPlace(graph, geography) : undefined;
  const other = place === undefined ? undefined : joinedWith(graph, place);
  return [
    ...(place === undefined ? [] : [{ asks: 'place' as const, place }]),
    ...(hasStatements && count('organisation') > 1 ? [{ asks: 'organisations' as const }] : []),
    ...(place === undefined || other === undefined
      ? []
      : [{ asks: 'why' as const, ends: [other, place] as Ends }]),
    ...(hasStatements && count('theme') > 0 ? [{ asks: 'silence' as const }] : []),
    ...(nodes.length > 2 ? [{ asks: 'connected' as const }] : []),
  ];
}

/**
 * A region that a statement names and another reaches only through a membership; of several the one with the shortest
 * answer. Where there is none, one that is named.
 */
function tellingPlace(graph: DocumentGraph, geography: Geography): string | undefined {
  const { date } = graph.document.describes;
  const all = flat(buildRegionTree(graph, geography, { date, lists: {} }));
  const named = all.filter(({ id, counts }) => counts['1'] > 0 && graph.node(id));
  const rank = ({ counts }: RegionTreeNode) =>
    (counts['3'] > 0 ? 0 : 1000) + counts['1'] + counts['2'] + counts['3'];
  return named.sort((a, b) => rank(a) - rank(b) || byName(graph, a.id, b.id))[0]?.id;
}

const flat = (tree: RegionTreeNode[]): RegionTreeNode[] =>
  tree.flatMap((node) => [node, ...flat(node.children)]);

/** Of what statements name most often the one that the best chain of evidence joins to a place, without a hub. */
function joinedWith(graph: DocumentGraph, place: string): string | undefined {
  const { date } = graph.document.describes;
  const chains = mostNamed(graph, place).flatMap((other) => {
    const [path] = evidencePaths(graph, [other, place], { date, count: 1 }).paths;
    return path && path.hops.length > 1 && path.hubs.length === 0 ? [{ other, cost: path.cost }] : [];
  });
  return chains.sort((a, b) => a.cost - b.cost || byName(graph, a.other, b.other))[0]?.other;
}

const byName = (graph: DocumentGraph, a: string, b: string): number =>
  byText(labelOf(graph, a, 'en').text, labelOf(graph, b, 'en').text);

const CANDIDATES = 6;

/** Countries by how many links from statements lead to them; the issuer is asked about everywhere. */
function mostNamed(graph: DocumentGraph, place: string): string[] {
  const { issuer } = graph.document.describes;
  const counts = new Map<string, number>();
  for (const { source, target } of graph.edges())
    if (graph.node(source)?.type === 'statement' && graph.node(target)?.type === 'country')
      counts.set(target, (counts.get(target) ?? 0) + 1);
  const others = [...counts].filter(([id]) => id !== issuer && id !== place);
  return others
    .sort(([, a], [, b]) => b - a)
    .map(([id]) => id)
    .slice(0, CANDIDATES);
}
