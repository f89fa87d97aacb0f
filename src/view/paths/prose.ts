/** A piece of prose about a document: our own words, the name of a node, or key words of the source. */
export type ProsePart =
  | { kind: 'words'; text: string; language: string }
  | { kind: 'node'; id: string; text: string; language: string }
  | { kind: 'quote'; text: string };

export type Sentence = ProsePart[];

/** Prose as plain text, to be copied. */
export const toPlainText = (sentences: Sentence[]): string =>
  sentences.map((sentence) => sentence.map(textOf).join('')).join(' ');

const textOf = (part: ProsePart): string => (part.kind === 'quote' ? `“${part.text}”` : part.text);
