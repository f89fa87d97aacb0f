import type { DocumentGraph } from '../../graph/document-graph';
import type { NodeGroup } from '../../graph/outline-tree/group-nodes';
import type { OutlinePart } from '../../graph/outline-tree/outline-part';
import type { OutlineRelation } from '../../graph/outline-tree/outline-relations';
import { labelOf, textIn } from '../../graph/labels';
import { locatorText } from '../../graph/locator-text';
import { nodeName } from '../../graph/node-name';
import { say } from '../../language/say';
import { sayDate } from '../../language/say-date';
import { kindNames } from '../../look/kind-names';
import { linkWords, relationWords } from '../../look/link-words';
import { EDGE_LOOK_WORDS } from '../../look/words';
import { capitalised } from '../../graph/capitalised';

/** The words of a row; without a language they are those of the program. */
export interface RowWords {
  text: string;
  language?: string;
  /** Of a statement, "19(4)". */
  place?: string;
  /** How many stand below it. */
  count?: number;
  /** Key words of a link. */
  quote?: string;
  /** What else is to be said of it. */
  note?: { text: string; language?: string };
}

interface Telling {
  open: {
    readonly graph: DocumentGraph;
    readonly date: string;
    readonly standIns: { readonly ghosts: ReadonlySet<string> };
  };
  /** Of the names. */
  language: string;
}

export function rowWords(part: OutlinePart, telling: Telling): RowWords {
  switch (part.kind) {
    case 'group':
      return groupWords(part.group, telling);
    case 'relation':
      return relationRow(part.relation, telling);
    case 'node':
      return nodeWords(part.node, telling);
    case 'link':
      return linkRow(part, telling);
  }
}

export function groupWords({ of, members }: NodeGroup, { open, language }: Telling): RowWords {
  const { document } = open.graph;
  const count = members.length;
  switch (of.by) {
    case 'kind': {
      const { text, language: own } = textIn(kindNames(of, document).many, language);
      return { text: capitalised(text), language: own, count };
    }
    case 'section':
      return { ...textIn(of.title, language), count };
    case 'part': {
      const name = nodeName(open.graph, members[0]!, language);
      return { text: say('Part {number}, with “{name}”', { number: of.number, name }), count };
    }
    case 'alone':
      return { text: say('Without links'), count };
  }
}

export function relationRow({ of, links }: OutlineRelation, { open, language }: Telling): RowWords {
  const count = links.size;
  if (!of) return { ...textIn(EDGE_LOOK_WORDS.bridge, language), count };
  const words = textIn(relationWords(of, of.direction), language);
  const note = of.isOther
    ? { note: { text: say('not counted on {date}', { date: sayDate(open.date) }) } }
    : {};
  return { ...words, count, ...note };
}

export function nodeWords(id: string, { open, language }: Telling): RowWords {
  const node = open.graph.node(id);
  const place = node?.type === 'statement' ? { place: locatorText(node, open.graph.document, language) } : {};
  const isFaint = open.standIns.ghosts.has(id);
  return {
    ...labelOf(open.graph, id, language),
    ...place,
    ...(isFaint ? { note: { text: say('taken away') } } : {}),
  };
}

function linkRow({ link, node, isBack }: OutlinePart & { kind: 'link' }, telling: Telling): RowWords {
  const edge = telling.open.graph.edge(link);
  const quote = edge?.evidence[0]?.quote;
  const status =
    edge?.membership && edge.membership.status !== 'member'
      ? textIn(linkWords(edge), telling.language)
      : undefined;
  const note = isBack ? { text: say('above already') } : status;
  return { ...nodeWords(node, telling), ...(quote ? { quote } : {}), ...(note ? { note } : {}) };
}
