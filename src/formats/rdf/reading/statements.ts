import { isResource, type Resource, type Term } from '../term';
import { RDF } from '../vocabularies';
import type { QuadsByPredicate } from './quads-by-predicate';

export interface Triple {
  subject: Resource;
  predicate: string;
  object: Resource;
}

/**
 * Statements about statements: those that RDF reifies (https://www.w3.org/TR/rdf-schema/#ch_reificationvocab) or names
 * (`rdf:reifies`). Each stands for an edge of which more is said.
 */
export class Statements {
  readonly #triples = new Map<string, Triple>();
  readonly #described = new Set<string>();

  constructor(quads: QuadsByPredicate) {
    const parts = new Map<string, Parts>();
    for (const [predicate, add] of PARTS)
      for (const { subject, object } of quads.of(predicate)) {
        const own = parts.get(subject.id) ?? {};
        parts.set(subject.id, own);
        add(own, object);
      }
    for (const [id, own] of parts) {
      const triple = toTriple(own);
      if (!triple) continue;
      this.#triples.set(id, triple);
      this.#described.add(keyOf(triple));
    }
  }

  /** The triple that a resource stands for. */
  get(id: string): Triple | undefined {
    return this.#triples.size === 0 ? undefined : this.#triples.get(id);
  }

  /** Whether a triple is told by a statement about it. */
  tells(subject: Resource, predicate: string, object: Resource): boolean {
    return this.#described.size > 0 && this.#described.has(keyOf({ subject, predicate, object }));
  }

  isPart = (predicate: string): boolean => PARTS.has(predicate);
}

/** Null for what is said twice and not the same, and for a predicate that is no IRI. */
interface Parts {
  subject?: Term | null;
  predicate?: string | null;
  object?: Term | null;
}

const PARTS: ReadonlyMap<string, (parts: Parts, term: Term) => void> = new Map([
  [RDF.subject, addSubject],
  [RDF.predicate, addPredicate],
  [RDF.object, addObject],
  [RDF.reifies, addTriple],
]);

function addSubject(parts: Parts, term: Term): void {
  parts.subject = parts.subject === undefined || isSame(parts.subject, term) ? term : null;
}

function addPredicate(parts: Parts, term: Term): void {
  addPredicateIri(parts, term.termType === 'NamedNode' ? term.id : null);
}

function addPredicateIri(parts: Parts, iri: string | null): void {
  parts.predicate = parts.predicate === undefined || parts.predicate === iri ? iri : null;
}

function addObject(parts: Parts, term: Term): void {
  parts.object = parts.object === undefined || isSame(parts.object, term) ? term : null;
}

function addTriple(parts: Parts, term: Term): void {
  if (term.termType !== 'Quad') return;
  addSubject(parts, term.subject);
  addPredicateIri(parts, term.predicate);
  addObject(parts, term.object);
}

const isSame = (known: Term | null, term: Term): boolean =>
  known !== null && isResource(known) && isResource(term) && known.id === term.id;

function toTriple({ subject, predicate, object }: Parts): Triple | undefined {
  if (!subject || !predicate || !object) return undefined;
  return isResource(subject) && isResource(object) ? { subject, predicate, object } : undefined;
}

const keyOf = ({ subject, predicate, object }: Triple) => `${subject.id} ${predicate} ${object.id}`;
