import { TERMS } from '../atlas-iris';
import { isResource, type Quad } from '../term';
import { LABELS, RDF } from '../vocabularies';
import { Names } from './names';
import { Quotations } from './quotations';
import { QuadsByPredicate } from './quads-by-predicate';
import { RdfLists } from './rdf-lists';
import { Statements } from './statements';

/** What has to be known of a whole file before its statements are told one by one. */
export interface QuadIndex {
  names: Names;
  lists: RdfLists;
  statements: Statements;
  quotations: Quotations;
}

export function indexQuads(all: readonly Quad[]): QuadIndex {
  const quads = new QuadsByPredicate(all);
  const statements = new Statements(quads);
  const isStatement = (id: string) => statements.get(id) !== undefined;
  return {
    names: namesOf(quads),
    lists: new RdfLists(quads),
    statements,
    quotations: new Quotations(quads, isStatement),
  };
}

function namesOf(quads: QuadsByPredicate): Names {
  const declared: [iri: string, name: string][] = [];
  for (const { subject, object } of quads.of(TERMS.name))
    if (object.termType === 'Literal') declared.push([subject.id, object.value]);
  const isOurs = quads.all.some(({ subject }) => subject.id === TERMS.graph);
  return new Names(labelsOf(quads), { declared, isOurs });
}

/** What the file calls its properties and classes: in English or without a language where it can be, the surest first. */
function labelsOf(quads: QuadsByPredicate): Map<string, string> {
  const named = namedIris(quads);
  const labels = new Map<string, { text: string; rank: number }>();
  for (const [place, label] of LABELS.entries())
    for (const { subject, object } of quads.of(label)) {
      if (object.termType !== 'Literal' || !named.has(subject.id)) continue;
      const rank = place * 3 + LANGUAGES.indexOf(LANGUAGES.includes(object.language) ? object.language : '*');
      const known = labels.get(subject.id);
      if (!known || rank < known.rank) labels.set(subject.id, { text: object.value, rank });
    }
  return new Map([...labels].map(([iri, { text }]) => [iri, text]));
}

const LANGUAGES = ['en', '', '*'];

function namedIris(quads: QuadsByPredicate): Set<string> {
  const named = new Set(quads.predicates);
  for (const { object } of quads.of(RDF.type)) if (isResource(object)) named.add(object.id);
  return named;
}
