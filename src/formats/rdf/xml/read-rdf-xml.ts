import type { Read } from '../../format';
import { readQuads } from '../reading/read-quads';
import { parseRdfXml } from './parse-rdf-xml';

/** RDF/XML: https://www.w3.org/TR/rdf-syntax-grammar/ */
export const readRdfXml: Read = ([{ text }], context) =>
  readQuads(parseRdfXml(text, context.onProgress ?? (() => undefined)), context);
