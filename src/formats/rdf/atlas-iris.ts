import { percentDecode, percentEncode } from '../../graph/percent-encoding';
import { DCTERMS, SKOS } from './vocabularies';

/** The namespace of what is no IRI in its own file. */
export const ATLAS = 'urn:policy-atlas:';

/** What the atlas says of a graph that it writes, and of names in it. */
export const TERMS = {
  graph: `${ATLAS}graph`,
  source: `${ATLAS}source`,
  /** The predicate of edges without a relation. */
  linked: `${ATLAS}linked`,
  directed: `${ATLAS}directed`,
  /** What a property or class is called in the graph. */
  name: `${ATLAS}name`,
  /** Of an edge whose id several have. */
  edgeId: `${ATLAS}edge-id`,
  /** What quotations and their places are read as; files hold them as Web Annotation does. */
  quotation: `${ATLAS}quotation`,
  quotationPlace: `${ATLAS}quotation-place`,
} as const;

/** What an IRI of ours stands for. */
export type Coded = 'node' | 'edge' | 'kind' | 'relation' | 'attribute' | 'voice';

/** An IRI that stands for any text whatever, even one that no IRI can hold. */
export const toCodedIri = (coded: Coded, text: string): string => `${ATLAS}${coded}:${percentEncode(text)}`;

/** The text that such an IRI stands for; undefined for every other IRI. */
export function fromCodedIri(coded: Coded, iri: string): string | undefined {
  if (!iri.startsWith(ATLAS)) return undefined;
  const start = `${ATLAS}${coded}:`;
  if (!iri.startsWith(start)) return undefined;
  const text = percentDecode(iri.slice(start.length));
  return text !== undefined && toCodedIri(coded, text) === iri ? text : undefined;
}

/** Properties of the graph that have a name in Dublin Core. */
export const HEAD_NAMES: ReadonlyMap<string, string> = new Map([
  ['title', DCTERMS.title],
  ['description', DCTERMS.description],
  ['licence', DCTERMS.license],
  ['date', DCTERMS.issued],
  ['author', DCTERMS.creator],
]);

/** Properties of nodes and edges that have one in SKOS or Dublin Core; of the files that the atlas wrote only. */
export const OWN_NAMES: ReadonlyMap<string, string> = new Map([
  ['note', SKOS.note],
  ['otherNames', SKOS.altLabel],
  ['source', DCTERMS.source],
]);

/** Properties that hold a list even where there is one value. */
export const LISTED: ReadonlySet<string> = new Set([SKOS.altLabel, TERMS.quotation, TERMS.quotationPlace]);

/** An absolute IRI that every notation of RDF can hold. */
export const isIri = (text: string): boolean => IRI.test(text) && !/\p{Surrogate}/u.test(text);

// eslint-disable-next-line no-control-regex -- IRIs hold none
const IRI = /^[a-z][a-z0-9+.-]*:[^\u0000-\u0020<>"{}|^`\\]*$/i;
