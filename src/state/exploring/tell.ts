import type { AtlasDocument, AtlasNode } from '../../graph/atlas-document';
import { nodeName } from '../../graph/node-name';
import { saidText } from '../../graph/said-text';
import type { DocumentGraph } from '../../graph/document-graph';
import { labelOf, languageOf, textIn } from '../../graph/labels';
import { linkEnds } from '../../graph/visibility/bridges';
import type { Piece } from '../../language/say-pieces';
import { bridgeText } from '../../look/bridge-text';
import { kindText } from '../../look/kind-words';
import { linkWords } from '../../look/link-words';
import { BASIS_WORDS } from '../../look/panel-words';
import type { LinkTold } from '../../view/narration/link-line';
import type { LinkCounts, NodeTold } from '../../view/narration/node-line';
import { uncapitalised } from '../../view/sentences';
import type { OpenDocument } from '../open-document.svelte';
import { ringOf, type RingLink } from './link-ring';

type Told = Pick<OpenDocument, 'graph' | 'standIns' | 'visibility' | 'foldedCounts'>;

/** What is to be read out of a node, with its names in a language. */
export function toldNode(open: Told, id: string, language: string): NodeTold {
  const node = open.graph.node(id);
  return {
    name: namePiece(open.graph, id, language),
    kind: node ? kindInLine(node, open.graph.document, language) : { text: '' },
    place: placeOf(open, id),
    links: countWays(ringOf(open, id, { language })),
    folded: open.foldedCounts.get(id) ?? 0,
  };
}

/** Small within a line; what a file calls its things stays as it is written there. */
function kindInLine(node: AtlasNode, ...asked: [AtlasDocument, string]): Piece {
  const kind = kindText(node, ...asked);
  return node.type === 'thing' ? kind : { ...kind, text: uncapitalised(kind.text) };
}

/** What a node is called, and the language that its label is in. */
export const namePiece = (graph: DocumentGraph, id: string, language: string): Piece => ({
  text: nodeName(graph, id, language),
  language: labelOf(graph, id, language).language,
});

/** Among the nodes of its kind that are seen, in document order. */
function placeOf({ graph, standIns }: Told, id: string): NodeTold['place'] {
  const { nodes } = standIns.seen;
  if (!nodes.has(id)) return null;
  const kind = graph.node(id)?.kind;
  const alike = graph.nodes().filter((node) => node.kind === kind && nodes.has(node.id));
  return { number: alike.findIndex((node) => node.id === id) + 1, total: alike.length };
}

export function countWays(ring: readonly RingLink[]): LinkCounts {
  const count = (way: RingLink['way']) => ring.filter((link) => link.way === way).length;
  return { out: count('out'), in: count('in'), both: count('both') };
}

interface InRing {
  ring: readonly RingLink[];
  language: string;
}

/** What is to be read out of a link of the node that the reader is at. */
export function toldLink(open: Told, link: RingLink, { ring, language }: InRing): LinkTold {
  const { graph } = open;
  const name = (id: string) => namePiece(graph, id, language);
  const [source, target] = linkEnds(graph, link.id)!;
  const edge = graph.edge(link.id);
  const quote = edge?.evidence[0]?.quote;
  return {
    from: name(source),
    to: name(target),
    ...relationTold(open, link, language),
    ...(edge && { basis: saidText(BASIS_WORDS[edge.basis]).text }),
    ...(quote !== undefined && { quotation: { text: quote, language: languageOf(quote) } }),
    place: { number: ring.findIndex(({ id }) => id === link.id) + 1, total: ring.length },
  };
}

function relationTold(
  { graph, standIns }: Told,
  link: RingLink,
  language: string,
): Pick<LinkTold, 'relation' | 'seen'> {
  const edge = graph.edge(link.id);
  const bridge = standIns.seen.bridges.find(({ id }) => id === link.id);
  const relation = edge
    ? textIn(linkWords(edge), language)
    : { text: bridgeText(bridge?.hidden.length ?? 0, language), language };
  const back = edge && link.way === 'in' ? textIn(linkWords(edge, 'inverse'), language) : relation;
  return { relation, seen: { relation: back, other: namePiece(graph, link.other, language) } };
}
