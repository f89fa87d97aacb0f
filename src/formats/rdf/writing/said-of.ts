import type { Attribute, AttributeValue } from '../../../graph/property-graph';
import { LISTED, toCodedIri } from '../atlas-iris';
import { LABELS, RDF, SKOS } from '../vocabularies';
import { inLanguage, resource, type Description } from './description';
import { isScalar, toValue } from './to-value';
import type { WrittenNames } from './written-names';

type Said = Description['said'];

/** The attributes among which one stands, and what each is called in RDF. */
interface Among {
  attributes: readonly Attribute[];
  names: WrittenNames;
  predicateOf: (name: string) => string;
}

/** What is said of the graph as a whole. */
export function headSaid(attributes: readonly Attribute[], names: WrittenNames): Said {
  const among = { attributes, names, predicateOf: (name: string) => names.head(name) };
  return attributes
    .filter((attribute) => names.vocabulary.length === 0 || attribute !== attributes.at(-1))
    .flatMap((attribute) => sayOne(attribute, among));
}

/** What is said of a node. */
export function nodeSaid(attributes: readonly Attribute[], names: WrittenNames): Said {
  const among = amongOf(attributes, names);
  return attributes.flatMap((attribute, place): Said => {
    const types = attribute[0] === 'kind' ? typesOf(attributes, place, names) : undefined;
    if (types) return [...types.map((iri): Said[number] => [RDF.type, resource(iri)]), ...concept(names)];
    return attribute[0] === 'types' && isTold(attributes, place, names) ? [] : sayOne(attribute, among);
  });
}

/** What some of the attributes of an edge say. */
export function edgeSaid(some: readonly Attribute[], all: readonly Attribute[], names: WrittenNames): Said {
  const among = amongOf(all, names);
  return some.flatMap((attribute) => sayOne(attribute, among));
}

const amongOf = (attributes: readonly Attribute[], names: WrittenNames): Among => ({
  attributes,
  names,
  predicateOf: (name) => predicateOf(name, attributes, names),
});

const concept = ({ isOwn }: WrittenNames): Said => (isOwn ? [[RDF.type, resource(SKOS.Concept)]] : []);

/** The classes of a kind, and of the list of types behind it; undefined where they would not be read as they are. */
function typesOf(attributes: readonly Attribute[], place: number, names: WrittenNames): string[] | undefined {
  const [, kind] = attributes[place]!;
  if (typeof kind !== 'string') return undefined;
  return isTold(attributes, place + 1, names)
    ? (attributes[place + 1]![1] as string[]).map((name) => names.kind(name))
    : [names.kind(kind)];
}

/** Whether the attribute is a list of types that the kind before it begins. */
function isTold(attributes: readonly Attribute[], place: number, names: WrittenNames): boolean {
  const [before, kind] = attributes[place - 1] ?? [];
  const [name, types] = attributes[place] ?? [];
  if (before !== 'kind' || name !== 'types' || !Array.isArray(types) || types[0] !== kind) return false;
  const isGiven = types.every((own) => typeof own === 'string' && names.given(own) !== undefined);
  return isGiven && types.length > 1 && new Set(types).size === types.length;
}

/** A label is known as such; what could be mistaken for one is called by a name of ours. */
function predicateOf(name: string, attributes: readonly Attribute[], names: WrittenNames): string {
  if (name === 'label') return labelled(attributes) ? names.label : toCodedIri('attribute', name);
  const iri = names.attribute(name);
  return LABELS.includes(iri) && !labelled(attributes) ? toCodedIri('attribute', name) : iri;
}

const labelled = (attributes: readonly Attribute[]): boolean =>
  attributes.some(([name, value]) => name === 'label' && typeof value === 'string');

function sayOne(attribute: Attribute, among: Among): Said {
  const [name, value] = attribute;
  const translated = inOtherLanguage(attribute, among);
  if (translated) return translated;
  const predicate = among.predicateOf(name);
  if (among.names.isOwn && TEXTS.has(name) && typeof value === 'string')
    return [[predicate, inLanguage(value, 'en')]];
  if (Array.isArray(value) && isRepeated(value, predicate))
    return value.map((own) => [predicate, toValue(own)]);
  const isMistaken = LISTED.has(predicate) || (Array.isArray(value) && LABELS.includes(predicate));
  return [[isMistaken ? toCodedIri('attribute', name) : predicate, toValue(value)]];
}

/** Whether a list may be several statements instead of one about a list: where its property is not one of ours. */
const isRepeated = (value: AttributeValue[], predicate: string): boolean =>
  value.length > (LISTED.has(predicate) ? 0 : 1) &&
  !predicate.startsWith(toCodedIri('attribute', '')) &&
  value.every(isScalar) &&
  new Set(value.map((own) => JSON.stringify(own))).size === value.length;

/** Attributes of documents that are texts in a language. */
const TEXTS: ReadonlySet<string> = new Set([
  'label',
  'title',
  'description',
  'note',
  'wording',
  'acronym',
  'aspect',
  'reason',
]);

/** `label_ru` is what `label` is, in Russian; of names that are texts, where the other is there, too. */
function inOtherLanguage(
  [name, value]: Attribute,
  { attributes, names, predicateOf: predicateOfName }: Among,
): Said | undefined {
  const [, base, language] = TRANSLATED.exec(name) ?? [];
  if (base === undefined || language === undefined || names.given(name) !== undefined) return undefined;
  const texts = Array.isArray(value) && value.length > 1 ? value : [value];
  if (!texts.every((text) => typeof text === 'string') || new Set(texts).size < texts.length)
    return undefined;
  const original = attributes.find(([own]) => own === base);
  const isPlain = original !== undefined && typeof original[1] === 'string';
  const isText = TEXTS.has(base) ? isPlain : names.given(base) !== undefined;
  if (!isText || (language === 'en' && (!isPlain || names.isOwn))) return undefined;
  const predicate = predicateOfName(base);
  return texts.map((text) => [predicate, inLanguage(text as string, language)]);
}

const TRANSLATED = /^(.+)_([a-z]{2,3}(?:-[a-z\d]{1,8}){0,3})$/s;
