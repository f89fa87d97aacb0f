import { labelOf, wordsIn } from '../../graph/labels';
import { nodeName } from '../../graph/node-name';
import type { AtlasEdge } from '../../graph/atlas-document';
import type { Message, NamesIn } from '../../language/message';
import { sayParts } from '../../language/say';
import { spoken } from '../../language/spoken';
import { linkWords } from '../../look/link-words';
import type { ProsePart } from '../../view/paths/prose';
import type { Explorer } from '../explorer.svelte';
import type { OpenDocument } from '../open-document.svelte';

/** What a command is about. */
export interface Asked {
  explorer: Explorer;
  open: OpenDocument;
}

/** Words, names and key words; a link of the graph stands as what it says. */
export type AnswerPart = ProsePart | { kind: 'edge'; id: string; text: string; language: string };
export type AnswerLine = AnswerPart[];

/** One of several things that may have been meant; it is taken by its number or its words. */
export interface Choice {
  text: string;
  language: string;
  take: () => Promise<Answer>;
}

export interface Answer {
  lines: AnswerLine[];
  choices?: Choice[];
}

type Values<Text extends string> = Record<NamesIn<Text>, string | number | AnswerPart>;

/** A sentence of the interface, with links in it. */
export function line<Text extends Message>(
  text: Text,
  ...[values]: [NamesIn<Text>] extends [never] ? [] : [values: Values<Text>]
): AnswerLine {
  const given = (values ?? {}) as Record<string, string | number | AnswerPart>;
  const plain = Object.entries(given).filter(([, value]) => typeof value !== 'object');
  const parts = sayParts<string & Message>(text, Object.fromEntries(plain) as Record<never, string>);
  return parts.map((part) => ('text' in part ? words(part.text) : (given[part.name] as AnswerPart)));
}

export const answer = (...lines: AnswerLine[]): Answer => ({ lines });

export const words = (text: string, language = spoken().language): AnswerPart => ({
  kind: 'words',
  text,
  language,
});

export function nodePart({ explorer, open }: Asked, id: string): AnswerPart {
  const { language } = explorer.preferences;
  const text = nodeName(open.graph, id, language);
  return { kind: 'node', id, text, language: labelOf(open.graph, id, language).language };
}

export function edgePart({ explorer }: Asked, edge: AtlasEdge): AnswerPart {
  const { language } = explorer.preferences;
  return { kind: 'edge', id: edge.id, text: wordsIn(linkWords(edge), language), language };
}

/** "A strengthens B."; "A – B: observer.", since a status is no verb. */
export function edgeLine(asked: Asked, edge: AtlasEdge): AnswerLine {
  const isStatus = edge.membership && edge.membership.status !== 'member';
  return line(isStatus ? '{from} – {to}: {relation}.' : '{from} {relation} {to}.', {
    from: nodePart(asked, edge.source),
    relation: edgePart(asked, edge),
    to: nodePart(asked, edge.target),
  });
}

/** How much is shown now. */
export const countLine = ({ open }: Asked): AnswerLine =>
  line('{count} node is shown.|{count} nodes are shown.', { count: open.visibility.nodes.size });
