import { SaxesParser } from 'saxes';
import { LIMITS } from '../../reading/limits';
import { placeInText, type Place } from '../../reading/place';
import { Refused } from '../../reading/refused';
import { refuseXml } from '../../xml/refuse-xml';
import { labelMaker } from '../label-maker';
import { QuadLimit } from '../quad-limit';
import type { Quad } from '../term';
import { RdfXmlTeller } from './rdf-xml-teller';
import { xmlEntities } from './xml-entities';

const SLICE = 1 << 16;

/** The statements of RDF/XML in the order of the text. Nothing is fetched. Throws Refused with line and column. */
export function parseRdfXml(text: string, onProgress: (done: number) => void): Quad[] {
  const quads: Quad[] = [];
  const parser = new SaxesParser({ xmlns: true, position: true });
  const place = (): Place => ({ line: parser.line, column: Math.max(1, parser.column) });
  const limit = new QuadLimit(text, onProgress);
  const teller = new RdfXmlTeller({
    nextLabel: labelMaker(text.replaceAll('nodeID="', '_:').replaceAll("nodeID='", '_:')),
    line: () => parser.line,
    offset: () => parser.position,
    inner: (from) => text.slice(from, text.lastIndexOf('</', parser.position - 1)),
    refuse: (message) => refuseRdf(message, place()),
    onQuad(quad) {
      limit.count(quad.line);
      quads.push(quad);
    },
  });
  listen(parser, { text, teller, place });
  for (let at = 0; at < text.length; at += SLICE) parser.write(text.slice(at, at + SLICE));
  parser.close();
  return quads;
}

interface Listener {
  text: string;
  teller: RdfXmlTeller;
  place: () => Place;
}

function listen(
  parser: SaxesParser<{ xmlns: true; position: true }>,
  { text, teller, place }: Listener,
): void {
  let depth = 0;
  let lastTag = 0;
  parser.on('error', ({ message }) =>
    refuseXml(message, { text, place: place(), from: lastTag, to: parser.position }),
  );
  parser.on('doctype', (doctype) => {
    parser.ENTITIES = xmlEntities(doctype, text, placeInText(text, Math.max(0, text.indexOf('<!DOCTYPE'))));
  });
  parser.on('opentag', (tag) => {
    if ((depth += 1) > LIMITS.xmlDepth)
      throw new Refused(`elements nested deeper than ${LIMITS.xmlDepth}`, place(), 'no graph needs that');
    lastTag = parser.position;
    teller.open(tag);
  });
  parser.on('text', (part) => teller.text(part));
  parser.on('cdata', (part) => teller.text(part));
  parser.on('closetag', () => {
    depth -= 1;
    lastTag = parser.position;
    teller.close();
  });
}

function refuseRdf(message: string, place: Place): never {
  throw new Refused(
    `not RDF/XML: ${message}`,
    place,
    'correct it in the program that made it, or save the file as Turtle',
  );
}
