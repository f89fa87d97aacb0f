import type { Format, FormatId, Read, Sample } from '../format';
import { isRecord } from '../../graph/is-record';
import type { N3Syntax } from './parse-n3';
import { tellNotation } from './tell-notation';
import { NAMESPACES } from './vocabularies';

const readN3 = async (syntax: N3Syntax): Promise<Read> => (await import('./read-n3')).readN3(syntax);

const inNotation = (id: FormatId & N3Syntax): Pick<Format, 'id' | 'recognises' | 'read'> => ({
  id,
  recognises: (sample) => tellNotation(sample) === id,
  read: () => readN3(id),
});

/** The notations of RDF: https://www.w3.org/TR/rdf11-concepts/ */
export const rdfFormats: Format[] = [
  {
    id: 'rdfxml',
    label: 'RDF/XML, also OWL and SKOS',
    extensions: ['rdf', 'owl', 'xml'],
    recognises: isRdfXml,
    read: async () => (await import('./xml/read-rdf-xml')).readRdfXml,
  },
  {
    id: 'jsonld',
    label: 'JSON-LD',
    extensions: ['jsonld', 'json'],
    recognises: ({ json }) => isJsonLd(Array.isArray(json) ? (json as unknown[])[0] : json),
    read: async () => (await import('./json/read-json-ld')).readJsonLd,
    write: async () => (await import('./writing/write-json-ld')).writeJsonLd,
  },
  { ...inNotation('ntriples'), label: 'N-Triples', extensions: ['nt'] },
  { ...inNotation('nquads'), label: 'N-Quads', extensions: ['nq'] },
  { ...inNotation('trig'), label: 'TriG', extensions: ['trig'] },
  {
    ...inNotation('turtle'),
    label: 'Turtle (RDF)',
    extensions: ['ttl'],
    write: async () => (await import('./writing/write-turtle')).writeTurtle,
  },
];

/** A root element of RDF, or one that is itself a description. */
function isRdfXml({ root, start }: Sample): boolean {
  if (!root || !start.includes(NAMESPACES.rdf)) return false;
  return root.name === 'RDF' || DESCRIBING.test(start);
}

/** The first element has an attribute of RDF. */
const DESCRIBING = /^[^<]*(?:<[?!][^>]*>[^<]*)*<[^?!>][^>]*\srdf:(?:about|ID|nodeID|type)\s*=/;

const isJsonLd = (value: unknown): boolean =>
  isRecord(value) && ['@context', '@graph', '@id', '@type'].some((key) => Object.hasOwn(value, key));
