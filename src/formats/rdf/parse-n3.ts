import N3Lexer from 'n3/src/N3Lexer.js';
import N3Parser from 'n3/src/N3Parser.js';
import { Refused } from '../reading/refused';
import { labelMaker } from './label-maker';
import { QuadLimit } from './quad-limit';
import { Resources } from './resources';
import { toLiteral, type Quad, type Resource, type Term } from './term';

export type N3Syntax = 'turtle' | 'trig' | 'ntriples' | 'nquads';

const MEDIA_TYPES: Record<N3Syntax, string> = {
  turtle: 'text/turtle',
  trig: 'application/trig',
  ntriples: 'application/n-triples',
  nquads: 'application/n-quads',
};

/**
 * The statements of a text in Turtle, TriG, N-Triples or N-Quads (https://www.w3.org/TR/rdf12-turtle/) in its order.
 * Relative IRIs without a base stay as written, as do the labels of blank nodes. Throws Refused with the line.
 */
export function parseN3(
  text: string,
  syntax: N3Syntax,
  onProgress: (done: number) => void = () => undefined,
): Quad[] {
  const lexer = new N3Lexer({ lineMode: syntax === 'ntriples' || syntax === 'nquads' });
  const line = () => lexer.previousToken?.line ?? 1;
  const factory = termFactory(text, { line, limit: new QuadLimit(text, onProgress) });
  const parser = new N3Parser({ format: MEDIA_TYPES[syntax], factory, lexer, blankNodePrefix: '_:' });
  try {
    return parser.parse<Quad>(text);
  } catch (error) {
    if (error instanceof Refused) throw error;
    return refuse(error);
  }
}

/** Makes terms of our own as the parser asks for them, and quads that know their line. */
function termFactory(text: string, { line, limit }: { line: () => number; limit: QuadLimit }) {
  const nextLabel = labelMaker(text);
  const resources = new Resources();
  return {
    namedNode: (iri: string) => resources.iri(iri),
    blankNode: (label?: string) => resources.blank(label ?? nextLabel()),
    variable: (label: string) => resources.blank(label),
    literal: (value: string, type?: string | Resource | { language: string; direction: string }) =>
      toLiteral(value, typeOf(type)),
    defaultGraph: () => undefined,
    quad(subject: Resource, predicate: Resource, object: Term, graph?: Resource): Quad {
      const own = line();
      limit.count(own);
      return {
        termType: 'Quad',
        subject,
        predicate: predicate.id,
        object,
        graph: graph?.id ?? '',
        line: own,
      };
    },
  };
}

function typeOf(type: string | Resource | { language: string; direction: string } | undefined) {
  if (type === undefined) return {};
  if (typeof type === 'string') return { language: type };
  return 'language' in type ? { language: `${type.language}--${type.direction}` } : { datatype: type.value };
}

interface Fault {
  message: string;
  context?: { line: number; token?: Token; previousToken?: Token };
}

/** Columns count from 0. */
interface Token {
  line: number;
  start: number;
  end: number;
}

/** The parser says the line; the column is that of the token, or of the end of the one before. */
function refuse(error: unknown): never {
  const { message, context: { line = 1, token, previousToken } = { line: 1 } } = error as Fault;
  const before = previousToken?.line === line ? previousToken.end : 0;
  const words = wordsOf(message);
  throw new Refused(
    `cannot be read as RDF: ${words}`,
    { line, column: (token?.start ?? before) + 1 },
    hintFor(words),
  );
}

function wordsOf(message: string): string {
  if (message.startsWith('Expected punctuation')) return 'expected “.”, “;” or “,”';
  const words = message.replace(/ on line \d+\.$/, '').replace(/^([^"]*)"(.*)"$/s, '$1“$2”');
  return `${words.slice(0, 1).toLowerCase()}${words.slice(1)}`;
}

function hintFor(words: string): string {
  if (words.startsWith('undefined prefix')) return 'declare it at the beginning, as in @prefix ex: <…> .';
  if (words.startsWith('invalid IRI')) return 'write the IRI whole, or say its base with @base <…> .';
  return 'the file may be cut off, or its last statement lacks its dot; correct it in the program that made it';
}
