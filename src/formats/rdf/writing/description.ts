/** What is said of one resource, in order. */
export interface Description {
  /** IRI, or `_:` and a label; empty for a nameless one within another. */
  subject: string;
  said: [predicate: string, value: Value][];
}

export type Value =
  | { type: 'resource'; id: string }
  | { type: 'literal'; text: string; language?: string; datatype?: string }
  | { type: 'list'; items: Value[] }
  | { type: 'nested'; description: Description };

export const resource = (id: string): Value => ({ type: 'resource', id });
export const literal = (text: string, datatype?: string): Value => ({
  type: 'literal',
  text,
  ...(datatype !== undefined && { datatype }),
});
export const inLanguage = (text: string, language: string): Value => ({ type: 'literal', text, language });
