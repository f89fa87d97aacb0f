const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const rdfs = 'http://www.w3.org/2000/01/rdf-schema#';
const owl = 'http://www.w3.org/2002/07/owl#';
const xsd = 'http://www.w3.org/2001/XMLSchema#';
const skos = 'http://www.w3.org/2004/02/skos/core#';
const dcterms = 'http://purl.org/dc/terms/';
const prov = 'http://www.w3.org/ns/prov#';
const oa = 'http://www.w3.org/ns/oa#';
const org = 'http://www.w3.org/ns/org#';

/** Namespaces by the prefixes that people use for them. */
export const NAMESPACES = { rdf, rdfs, owl, xsd, skos, dcterms, prov, oa, org } as const;

export const RDF = {
  type: `${rdf}type`,
  first: `${rdf}first`,
  rest: `${rdf}rest`,
  nil: `${rdf}nil`,
  List: `${rdf}List`,
  Statement: `${rdf}Statement`,
  subject: `${rdf}subject`,
  predicate: `${rdf}predicate`,
  object: `${rdf}object`,
  reifies: `${rdf}reifies`,
  JSON: `${rdf}JSON`,
  XMLLiteral: `${rdf}XMLLiteral`,
} as const;

export const RDFS = { label: `${rdfs}label`, Resource: `${rdfs}Resource` } as const;
export const OWL = {
  imports: `${owl}imports`,
  Thing: `${owl}Thing`,
  NamedIndividual: `${owl}NamedIndividual`,
} as const;
export const XSD = {
  string: `${xsd}string`,
  boolean: `${xsd}boolean`,
  integer: `${xsd}integer`,
  decimal: `${xsd}decimal`,
  double: `${xsd}double`,
  float: `${xsd}float`,
} as const;
export const SKOS = {
  prefLabel: `${skos}prefLabel`,
  altLabel: `${skos}altLabel`,
  note: `${skos}note`,
  Concept: `${skos}Concept`,
} as const;
export const DCTERMS = {
  title: `${dcterms}title`,
  description: `${dcterms}description`,
  license: `${dcterms}license`,
  issued: `${dcterms}issued`,
  creator: `${dcterms}creator`,
  source: `${dcterms}source`,
} as const;

/** https://www.w3.org/TR/prov-o/ */
export const PROV = {
  wasQuotedFrom: `${prov}wasQuotedFrom`,
  hadPrimarySource: `${prov}hadPrimarySource`,
  wasAttributedTo: `${prov}wasAttributedTo`,
} as const;

/** https://www.w3.org/TR/annotation-vocab/ */
export const OA = {
  Annotation: `${oa}Annotation`,
  hasTarget: `${oa}hasTarget`,
  hasSource: `${oa}hasSource`,
  hasSelector: `${oa}hasSelector`,
  TextQuoteSelector: `${oa}TextQuoteSelector`,
  TextPositionSelector: `${oa}TextPositionSelector`,
  exact: `${oa}exact`,
  start: `${oa}start`,
  end: `${oa}end`,
} as const;

/** https://www.w3.org/TR/vocab-org/ */
export const ORG = {
  Membership: `${org}Membership`,
  member: `${org}member`,
  organization: `${org}organization`,
} as const;

/** What resources are called by, the surest first. */
export const LABELS: readonly string[] = [
  SKOS.prefLabel,
  RDFS.label,
  DCTERMS.title,
  'http://purl.org/dc/elements/1.1/title',
  'http://xmlns.com/foaf/0.1/name',
  'https://schema.org/name',
  'http://schema.org/name',
];
