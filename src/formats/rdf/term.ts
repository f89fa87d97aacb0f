/** What a triple is made of, as the RDF/JS data model names it (https://rdf.js.org/data-model-spec/). */
export type Term = Resource | Literal | Quad;

export interface Resource {
  termType: 'NamedNode' | 'BlankNode';
  /** The IRI, or the label of a blank node. */
  value: string;
  /** The IRI, or `_:` and the label. */
  id: string;
  /** Among the resources of its file, from 0. */
  number: number;
}

export interface Literal {
  termType: 'Literal';
  value: string;
  /** In small letters, with the direction behind it where there is one (`ar--rtl`); empty without a language. */
  language: string;
  /** IRI of the datatype; empty for plain texts. */
  datatype: string;
}

/** A statement of the file; as the object of another one a triple that is spoken of (RDF 1.2). */
export interface Quad {
  termType: 'Quad';
  subject: Resource;
  predicate: string;
  object: Term;
  /** Id of the graph; empty for the default graph. */
  graph: string;
  line: number;
}

export const toLiteral = (value: string, { language = '', datatype = '' } = {}): Literal => ({
  termType: 'Literal',
  value,
  language: language.toLowerCase(),
  datatype,
});

/** Whether a term is the literal `true`. */
export const isTrue = (term: Term): boolean => term.termType === 'Literal' && term.value === 'true';

export const isResource = (term: Term): term is Resource =>
  term.termType === 'NamedNode' || term.termType === 'BlankNode';
