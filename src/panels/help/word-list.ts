import type { PlainMessage } from '../../language/message';

/** One word for one thing: what each word of the atlas means. The list of the README has the same rows, which a test holds. */
export const WORD_LIST: readonly (readonly [word: PlainMessage, means: PlainMessage])[] = [
  ['document, statement', 'the text; one point, principle, priority, comment or heading of it'],
  ['node, kind', 'a statement or something it speaks of; what sort of thing that is'],
  ['edge, relation', 'a link between two nodes; what it says (supports, opposes, concerns …)'],
  ['evidence, quotation', 'why an edge is there; its key words in the source, at most eight'],
  ['passage, locator', 'the place in the text, "19(4)"'],
  ['voice', 'who speaks: the document, a post about it, its author, or the editor of the atlas'],
  [
    'basis',
    'stated, paraphrased, inferred (by the editor), background (a fact from outside), derived (themes)',
  ],
  ['stance, aspect', 'the speaker\'s attitude in that passage; what of a country it is about ("dominance")'],
  [
    'theme, topic, group',
    'a broad grouping; a fine subject; a set of states that the text names without a list',
  ],
  [
    'tier',
    'how a statement answers a region: 1 names it, 2 a country in it, 2b by a list the reader chose, 3 through membership, 4 a wider region, 5 global',
  ],
  [
    'path, hub',
    'a chain of evidence between two nodes; a node linked with nearly everything, so that a way through it says little',
  ],
  ['bridge, ghost', 'a dotted line over hidden nodes, no link of the text; a hidden node shown faintly'],
  [
    'problem, finding',
    'what is amiss in a graph file that can be read, with its place; something in it that the atlas could not make out',
  ],
  [
    'mapping',
    'which attributes of a graph file are label, kind, relation, place and quotation, and what its kinds are',
  ],
  ['community', 'nodes linked more with one another than with the rest'],
  [
    'folded, filtered, hidden, dimmed, focused',
    'five reasons not to be seen in full, which never undo one another: inside its statement until opened; by a filter; by hand; by search or hover; outside the neighbourhood',
  ],
];
