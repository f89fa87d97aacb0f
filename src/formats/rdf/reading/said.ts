import type { Attribute, AttributeValue } from '../../../graph/property-graph';
import { ATLAS, fromCodedIri, LISTED } from '../atlas-iris';
import { LABELS, RDF } from '../vocabularies';
import { UNSAID, type Names } from './names';

/** One thing that is said of a node or an edge. */
export interface Said {
  predicate: string;
  language: string;
  /** Of a type its IRI. */
  value: AttributeValue;
}

/** All that is said of one node or edge as its attributes, in the order in which it is said; with a label, if it can have one. */
export function toAttributes(said: readonly Said[], names: Names, { isCalled = true } = {}): Attribute[] {
  const labelled = isCalled ? labelPredicate(said) : undefined;
  if (isSimple(said)) return simpleAttributes(said, { labelled, names });
  const values = new Map<string, AttributeValue[]>();
  const listed = new Set<string>();
  const plain = said.some(({ language }) => isEnglish(language)) ? plainPredicates(said) : NOTHING;
  for (const one of said) {
    const base = baseOf(one, { labelled, names });
    const name = withLanguage(base, isEnglish(one.language) && !plain.has(one.predicate) ? '' : one.language);
    if (LISTED.has(one.predicate)) listed.add(name);
    const value = one.predicate === RDF.type ? String(one.value) : one.value;
    const known = values.get(name);
    if (known) known.push(value);
    else values.set(name, [value]);
  }
  const attributes = [...values].flatMap(([name, own]): Attribute[] =>
    name === RDF.type ? kindOf(own as string[], names) : [[name, single(own, listed.has(name))]],
  );
  return labelled === undefined || values.has('label') ? attributes : withLabel(attributes);
}

/**
 * Whether nothing is said twice and nothing but in English, as of most things in most files; nor by a predicate of ours,
 * which may stand for any name.
 */
function isSimple(said: readonly Said[]): boolean {
  if (said.length > MOST_COMPARED) return false;
  for (const [place, { predicate, language }] of said.entries()) {
    if ((language !== '' && !isEnglish(language)) || predicate.startsWith(ATLAS)) return false;
    if (LISTED.has(predicate)) return false;
    for (let before = 0; before < place; before += 1) if (said[before]!.predicate === predicate) return false;
  }
  return true;
}

const MOST_COMPARED = 8;

function simpleAttributes(
  said: readonly Said[],
  known: { labelled: string | undefined; names: Names },
): Attribute[] {
  const telling = said.some(isMarking) ? said.filter((one) => !isMarking(one)) : said;
  return telling.map((one) => {
    if (one.predicate === RDF.type) return ['kind', known.names.of(String(one.value))];
    return [baseOf(one, known), one.value];
  });
}

const NOTHING: ReadonlySet<string> = new Set();
const RANKS = new Map(LABELS.map((iri, rank) => [iri, rank]));

/** The one by which the thing is called. */
function labelPredicate(said: readonly Said[]): string | undefined {
  let best: string | undefined;
  for (const { predicate } of said) {
    const rank = RANKS.get(predicate);
    if (rank !== undefined && (best === undefined || rank < RANKS.get(best)!)) best = predicate;
  }
  return best;
}

/** Those that have a value without a language. */
const plainPredicates = (said: readonly Said[]): Set<string> =>
  new Set(said.filter(({ language }) => language === '').map(({ predicate }) => predicate));

function baseOf(
  { predicate }: Said,
  { labelled, names }: { labelled: string | undefined; names: Names },
): string {
  if (predicate === labelled) return 'label';
  return predicate === RDF.type ? RDF.type : names.of(predicate);
}

const isEnglish = (language: string) => language === 'en';

/** `label_ru`; English is under the plain name unless something without a language is. */
const withLanguage = (name: string, language: string) => (language === '' ? name : `${name}_${language}`);

const single = (values: AttributeValue[], isListed: boolean): AttributeValue =>
  values.length === 1 && !isListed ? values[0]! : values;

/** A name in British English or in another language is better than none. */
function withLabel(attributes: Attribute[]): Attribute[] {
  const [english, other] = ['label_en-', 'label_'].map((start) =>
    attributes.findIndex(([name]) => name.startsWith(start)),
  );
  const at = english === -1 ? other! : english!;
  const [, value] = attributes[at]!;
  const label: Attribute = ['label', Array.isArray(value) ? value[0]! : value];
  return [...attributes.slice(0, at), label, ...attributes.slice(at)];
}

/** The first type is the kind; kinds of ours say all that the classes beside them say. */
function kindOf(types: readonly string[], names: Names): Attribute[] {
  const [only = ''] = types;
  if (types.length === 1 && !UNSAID.has(only)) return [['kind', names.of(only)]];
  const own = types.filter((iri) => fromCodedIri('kind', iri) !== undefined);
  const telling = types.filter((iri) => !UNSAID.has(iri));
  const shown = own.length > 0 ? own : telling.length > 0 ? telling : types.filter((iri) => !isMark(iri));
  const kinds = [...new Set(shown)].map((iri) => names.of(iri));
  if (kinds.length === 0) return [];
  return kinds.length === 1 ? [['kind', kinds[0]!]] : [['kind', kinds[0]!], ['types', kinds]]; // prettier-ignore
}

const isMarking = ({ predicate, value }: Said) => predicate === RDF.type && isMark(String(value));
const isMark = (iri: string) => iri.endsWith('rdf-schema#Resource') || iri === RDF.Statement;
