import type { Text } from './text';

/** The text in a language, or else in English; `language` says which one it is, so that a fallback can be marked. */
export function textIn(text: Text, language: string): { text: string; language: string } {
  const own = Object.hasOwn(text, language) ? text[language] : undefined;
  return own === undefined ? { text: text.en, language: 'en' } : { text: own, language };
}
