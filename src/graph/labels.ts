import type { DocumentGraph } from './document-graph';
import type { Text } from './text';

/** BCP 47: of a language that is not known. */
export const UNKNOWN_LANGUAGE = 'und';

/** The text in a language, or else in English; `language` says which one it is, so that a fallback can be marked. */
export function textIn(text: Text, language: string): { text: string; language: string } {
  const own = language !== 'en' && Object.hasOwn(text, language) ? text[language] : undefined;
  if (own !== undefined) return { text: harmless(own), language };
  return { text: harmless(text.en), language: languageOf(text.en, language) };
}

/**
 * The language of words that stand where English does: a file may write them in any, and what is in other letters is not
 * English. Numbers and signs are read in the one that is asked for.
 */
export function languageOf(words: string, wanted = 'en'): string {
  if (/[a-z]/i.test(words)) return 'en'; // nearly always, and soon found
  if (!/\p{L}/u.test(words)) return wanted;
  return /\p{Script=Latin}/u.test(words) ? 'en' : UNKNOWN_LANGUAGE;
}

/** Whether to tell readers that words are not in the language of names; one that is not known has no name to tell. */
export const isForeign = ({ language: own }: { language: string }, language: string): boolean =>
  own !== language && own !== UNKNOWN_LANGUAGE;

/** Letters that turn what follows them round, and more marks on a letter than any script writes. */
const HARM = /[\u202a-\u202e]|(?<=\p{M}{8})\p{M}+/gu;

/** Letters that set words apart, and the one that ends what they began. */
const ISOLATES = /[\u2066-\u2069]/gu;

/** The text without what would reach into the words and names around it. */
function harmless(text: string): string {
  const shown = text.replace(HARM, '');
  let open = 0;
  for (const [letter] of shown.matchAll(ISOLATES)) open = Math.max(0, open + (letter === '\u2069' ? -1 : 1));
  return shown + '\u2069'.repeat(open);
}

/** The text alone, where a fallback need not be marked. */
export const wordsIn = (text: Text, language: string): string => textIn(text, language).text;

/** A node's label; its id where there is no such node. */
export const labelOf = (
  graph: DocumentGraph,
  id: string,
  language: string,
): { text: string; language: string } => textIn(graph.node(id)?.label ?? { en: id }, language);
