import type { DocumentGraph } from './document-graph';
import type { Text } from './text';

/** The text in a language, or else in English; `language` says which one it is, so that a fallback can be marked. */
export function textIn(text: Text, language: string): { text: string; language: string } {
  const own = Object.hasOwn(text, language) ? text[language] : undefined;
  return own === undefined ? { text: harmless(text.en), language: 'en' } : { text: harmless(own), language };
}

/** Letters that turn what follows them round, and more marks on a letter than any script writes. */
const HARM = /[\u202a-\u202e]|(?<=\p{M}{8})\p{M}+/gu;

/** The text without what would reach into the words and names around it. */
const harmless = (text: string): string => text.replace(HARM, '');

/** The text alone, where a fallback need not be marked. */
export const wordsIn = (text: Text, language: string): string => textIn(text, language).text;

/** A node's label; its id where there is no such node. */
export const labelOf = (
  graph: DocumentGraph,
  id: string,
  language: string,
): { text: string; language: string } => textIn(graph.node(id)?.label ?? { en: id }, language);
