import type { Text } from '../../graph/text';

export type Fields = Record<string, unknown>;

/** Without what has no value. */
export const present = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** A text in English alone as that text. */
export const shortText = (text: Text): string | Text => (Object.keys(text).length === 1 ? text.en : text);
