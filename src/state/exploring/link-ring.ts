import { byText } from '../../graph/by-text';
import { linksAt } from '../../graph/visibility/emphasis';
import { nodeName } from '../../graph/node-name';
import type { ArrangedDocument } from '../arranged-document';

/** `both`: a link without a direction, or a bridge. */
export type Way = 'out' | 'in' | 'both';
/** Which links of a node the ring holds; those without a direction are in each. */
export const RING_WAYS = ['all', 'out', 'in'] as const;
export type RingWay = (typeof RING_WAYS)[number];

/** A link of the node that the reader is at. */
export interface RingLink {
  /** Of an edge or a bridge. */
  id: string;
  other: string;
  way: Way;
  /** What links of the same kind have in common: the relation, or what a file calls it. */
  kind: string;
}

const WAYS: readonly Way[] = ['out', 'both', 'in'];

/** The links of a node that are drawn, each once: sorted by relation, direction and the name of the other end. */
export function ringOf(
  open: Pick<ArrangedDocument, 'graph' | 'standIns'>,
  node: string,
  { language, way = 'all' }: { language: string; way?: RingWay },
): RingLink[] {
  const links = new Map(linksAt(open.graph, open.standIns.seen, node).map((link) => [link.id, link]));
  const names = new Map(
    [...links.values()].map(({ other }) => [other, nodeName(open.graph, other, language)]),
  );
  return [...links.values()]
    .map(({ id, other }): RingLink => ({ id, other, ...kindAndWay(open, id, node) }))
    .filter((link) => way === 'all' || link.way === way || link.way === 'both')
    .sort(
      (a, b) =>
        byText(a.kind, b.kind) ||
        WAYS.indexOf(a.way) - WAYS.indexOf(b.way) ||
        byText(names.get(a.other)!, names.get(b.other)!) ||
        byText(a.id, b.id),
    );
}

function kindAndWay(
  { graph }: Pick<ArrangedDocument, 'graph'>,
  id: string,
  node: string,
): Omit<RingLink, 'id' | 'other'> {
  const edge = graph.edge(id);
  if (!edge) return { kind: BRIDGE, way: 'both' };
  const kind = edge.called ?? edge.relation;
  return { kind, way: edge.undirected ? 'both' : edge.source === node ? 'out' : 'in' };
}

/** After all that the text says. */
const BRIDGE = '\uffff';
