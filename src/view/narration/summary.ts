import type { AtlasNode } from '../../graph/atlas-document';
import type { DocumentGraph } from '../../graph/document-graph';
import { textIn } from '../../graph/labels';
import { nodeName } from '../../graph/node-name';
import { summariseShown, type ShownSummary } from '../../graph/shown-summary';
import type { Text } from '../../graph/text';
import type { Visibility } from '../../graph/visibility/visibility';
import { say } from '../../language/say';
import { sayNumber } from '../../language/say-number';
import { joinPieces, sayPieces, type Piece } from '../../language/say-pieces';
import { capitalised } from '../../graph/capitalised';

/** Words of the data, with their language. */
export interface SummaryName {
  id: string;
  text: string;
  language: string;
  count: number;
}

/** What is shown of a graph, in at most 120 words. */
export interface Summary {
  title: { text: string; language: string };
  /** Of the document: who issued what, and when. */
  act: { text: string; language: string };
  sentences: string[];
  /** With the number of their nodes, the most frequent first. */
  kinds: SummaryName[];
  /** How many kinds are not among them. */
  moreKinds: number;
  /** With the number of nodes that they are linked with. */
  bestConnected: SummaryName[];
}

export interface SummaryLanguage {
  /** Of the names. */
  language: string;
  /** What many nodes of a kind are called. */
  kindPlural: (kind: Pick<AtlasNode, 'type' | 'kind'>) => Text;
}

/** More would be a list, and no summary any more. */
const MOST_KINDS = 8;

export function toSummary(
  graph: DocumentGraph,
  visibility: Visibility,
  { language, kindPlural }: SummaryLanguage,
): Summary {
  const shown = summariseShown(graph, visibility);
  const { title, describes } = graph.document;
  return {
    title: textIn(title, language),
    act: textIn(describes.act, language),
    sentences: [...countSentences(shown), ...unseenSentences(visibility)],
    kinds: shown.kinds.slice(0, MOST_KINDS).map(({ type, kind, count }) => {
      const name = textIn(kindPlural({ type, kind }), language);
      return { id: `${type} ${kind}`, ...name, text: capitalised(name.text), count };
    }),
    moreKinds: Math.max(0, shown.kinds.length - MOST_KINDS),
    bestConnected: shown.bestConnected.map(({ id, links }) => ({
      id,
      text: nodeName(graph, id, language),
      language: textIn(graph.node(id)!.label, language).language,
      count: links,
    })),
  };
}

function countSentences({ nodes, links, parts, alone }: ShownSummary): string[] {
  if (nodes.shown === 0) return [say('No node is shown.')];
  return [
    say('Shown: {nodes} of {allNodes} nodes, {links} of {allLinks} links.', {
      nodes: nodes.shown,
      allNodes: nodes.all,
      links: links.shown,
      allLinks: links.all,
    }),
    ...(parts === 1 && alone === 0 ? [say('All of them hang together.')] : []),
    ...(parts > 1
      ? [say('They are {count} separate part.|They are {count} separate parts.', { count: parts })]
      : []),
    ...(alone ? [say('{count} node has no links.|{count} nodes have no links.', { count: alone })] : []),
  ];
}

function unseenSentences({ folded, filtered, hidden, unfocused }: Visibility): string[] {
  return [
    filtered.length &&
      say('Filters hide {count} node.|Filters hide {count} nodes.', { count: filtered.length }),
    hidden.length &&
      say('{count} node is hidden by hand.|{count} nodes are hidden by hand.', { count: hidden.length }),
    unfocused.length &&
      say('{count} node is outside the neighbourhood.|{count} nodes are outside the neighbourhood.', {
        count: unfocused.length,
      }),
    folded.length &&
      say('{count} node is folded into others.|{count} nodes are folded into others.', {
        count: folded.length,
      }),
  ].filter((sentence) => typeof sentence === 'string');
}

/** The whole summary as one text, where a picture has room for no more than that. */
export function summaryPieces({ title, act, sentences, kinds, bestConnected }: Summary): Piece[] {
  const stop = { text: '.' };
  return joinPieces([
    [title, stop],
    ...(act.text === title.text ? [] : [[act, stop]]),
    ...sentences.map((text) => [{ text }]),
    ...(kinds.length ? [[...listed(kinds), stop]] : []),
    ...(bestConnected.length
      ? [sayPieces('Best connected: {names}.', { names: listed(bestConnected) })]
      : []),
  ]);
}

/** "Themes: 6, Articles: 5". */
const listed = (names: SummaryName[]): Piece[] =>
  joinPieces(
    names.map(({ text, language, count }) => [{ text, language }, { text: `: ${sayNumber(count)}` }]),
    ', ',
  );
