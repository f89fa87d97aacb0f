import { byText } from '../../graph/by-text';
import type { DocumentGraph } from '../../graph/document-graph';
import type { GraphMeasures, NodeMeasures } from '../../graph/metrics/metrics';
import { labelOf } from '../../graph/labels';
import { nodeName } from '../../graph/node-name';
import { kindAlone } from '../../look/kind-words';

export interface StatisticsRow extends NodeMeasures {
  /** A statement with its locator. */
  name: string;
  kind: string;
  /** In which they are written. */
  languages: { name: string; kind: string };
}

export type Column = 'name' | 'kind' | 'links' | 'betweenness' | 'community';

export function toRows(graph: DocumentGraph, measures: GraphMeasures, language: string): StatisticsRow[] {
  return measures.nodes.map((measured) => {
    const node = graph.node(measured.id)!;
    const name = nodeName(graph, measured.id, language);
    const kind = kindAlone(node, graph.document, language);
    const languages = { name: labelOf(graph, measured.id, language).language, kind: kind.language };
    return { ...measured, name, kind: kind.text, languages };
  });
}

/** Words from A on and communities from 1 on, numbers from the largest down; `isTurned` the other way round. */
export function sortRows(
  rows: StatisticsRow[],
  { column, isTurned }: { column: Column; isTurned: boolean },
): StatisticsRow[] {
  const compare = COMPARE[column];
  const inOrder = [...rows].sort((a, b) => (isTurned ? compare(b, a) : compare(a, b)));
  return column === 'community' ? inOrder.sort((a, b) => isAlone(a) - isAlone(b)) : inOrder;
}

const isAlone = ({ community }: StatisticsRow): number => (community === null ? 1 : 0);

/** As in the document where a column does not tell two rows apart. */
const COMPARE: Record<Column, (a: StatisticsRow, b: StatisticsRow) => number> = {
  name: (a, b) => byText(a.name, b.name),
  kind: (a, b) => byText(a.kind, b.kind),
  links: (a, b) => b.links - a.links,
  betweenness: (a, b) => b.betweenness - a.betweenness,
  community: (a, b) => (a.community ?? 0) - (b.community ?? 0),
};
