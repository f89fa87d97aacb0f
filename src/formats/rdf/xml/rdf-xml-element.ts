import type { SaxesTagNS } from 'saxes';
import { NAMESPACES } from '../vocabularies';
import { resolveIri } from './resolve-iri';

const XML = 'http://www.w3.org/XML/1998/namespace';
const XMLNS = 'http://www.w3.org/2000/xmlns/';

/** Attributes of RDF's own grammar; the older ones among them also without a prefix. */
const SYNTAX = [
  'about',
  'ID',
  'nodeID',
  'resource',
  'datatype',
  'parseType',
  'bagID',
  'aboutEach',
  'aboutEachPrefix',
];
const PLAIN = ['about', 'ID', 'resource', 'parseType', 'type'];

/** What the elements within another take over from it. */
export interface Scope {
  base: string;
  language: string;
}

/** An element as RDF/XML understands it. */
export interface RdfXmlElement extends Scope {
  iri: string;
  syntax: ReadonlyMap<string, string>;
  /** Attributes that are statements. */
  properties: [predicate: string, value: string][];
  /** An attribute that is neither. */
  stray?: string;
}

export function toElement({ uri, local, attributes }: SaxesTagNS, outer: Scope): RdfXmlElement {
  const all = Object.values(attributes);
  const xml = (name: string) => all.find((own) => own.uri === XML && own.local === name)?.value;
  const syntax = new Map<string, string>();
  const element: RdfXmlElement = {
    iri: `${uri}${local}`,
    base: baseOf(xml('base'), outer.base),
    language: xml('lang') ?? outer.language,
    syntax,
    properties: [],
  };
  for (const own of all) {
    if (own.uri === XML || own.uri === XMLNS || own.prefix === 'xmlns' || own.name === 'xmlns') continue;
    const isOfRdf = own.uri === NAMESPACES.rdf || (own.uri === '' && PLAIN.includes(own.local));
    if (isOfRdf && SYNTAX.includes(own.local)) syntax.set(own.local, own.value);
    else if (isOfRdf) element.properties.push([`${NAMESPACES.rdf}${own.local}`, own.value]);
    else if (own.uri === '') element.stray ??= own.local;
    else element.properties.push([`${own.uri}${own.local}`, own.value]);
  }
  return element;
}

const baseOf = (own: string | undefined, outer: string): string =>
  own === undefined ? outer : resolveIri(own, outer).replace(/#.*$/s, '');
