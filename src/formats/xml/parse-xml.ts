import { SaxesParser, type SaxesAttributePlain } from 'saxes';
import { LIMITS } from '../reading/limits';
import { placeInText, START, type Place } from '../reading/place';
import { Refused } from '../reading/refused';
import { refuseXml } from './refuse-xml';
import { XmlNames } from './xml-names';

export interface XmlElement {
  /** Without its prefix. */
  name: string;
  /** By local name, in order; of two with one local name the one without a prefix. Namespaces declared are none. */
  attributes: ReadonlyMap<string, string>;
  /** Of its first sign, `<`. */
  place: Place;
}

export interface XmlListener {
  onOpen(element: XmlElement): void;
  /** Text between tags, in pieces; never split where nothing stands between. */
  onText?(text: string): void;
  onClose?(element: XmlElement): void;
}

/**
 * Goes through an XML text (1.0, namespaces) from beginning to end. Nothing is ever fetched and no entity is expanded
 * but the five of XML: a document type with anything in brackets is refused. Throws Refused with line and column.
 */
export function parseXml(
  text: string,
  listener: XmlListener,
  onProgress: (done: number) => void = () => undefined,
): void {
  const pass = new XmlPass(text, listener);
  for (let at = 0; at < text.length; at += SLICE) {
    pass.parser.write(text.slice(at, at + SLICE));
    onProgress(at / text.length);
  }
  if (HALF_AT_END.test(text)) pass.parser.fail('disallowed character'); // the parser would wait for the other half
  pass.parser.close();
}

const SLICE = 1 << 16;
const HALF_AT_END = /[\ud800-\udbff]$/;

class XmlPass {
  readonly parser = new SaxesParser({ xmlns: false }); // its own names cost a tenth of all reading
  readonly #names = new XmlNames((message) => this.parser.fail(message));
  readonly #open: XmlElement[] = [];
  #start = START;
  /** Of the tag that is being read. */
  #attributes: Map<string, string> | undefined;
  /** All before it was passed on. */
  #passed = 0;

  constructor(
    readonly text: string,
    readonly listener: XmlListener,
  ) {
    const { parser } = this;
    parser.on('error', ({ message }) => this.#refuse(message));
    parser.on('doctype', (doctype) => refuseSubset(doctype, text, parser.position));
    parser.on('opentagstart', ({ name }) => (this.#start = this.#startOfTag(name)));
    parser.on('attribute', (attribute) => this.#addAttribute(attribute));
    parser.on('opentag', ({ name }) => this.#openElement(name));
    parser.on('closetag', () => this.#closeElement());
    parser.on('text', (part) => listener.onText?.(part));
    parser.on('cdata', (part) => {
      this.#passed = parser.position;
      listener.onText?.(part);
    });
    parser.on('comment', () => (this.#passed = parser.position));
    parser.on('processinginstruction', () => (this.#passed = parser.position));
  }

  #addAttribute({ name, value }: SaxesAttributePlain): void {
    const own = this.#names.attribute(name, value);
    if (!own) return;
    const attributes = (this.#attributes ??= new Map<string, string>());
    if (own.prefix === '' || !attributes.has(own.local)) attributes.set(own.local, value);
  }

  #openElement(written: string): void {
    const name = this.#names.open(written);
    if (this.#open.length >= LIMITS.xmlDepth) refuseDepth(this.#start);
    const element = { name, attributes: this.#attributes ?? NO_ATTRIBUTES, place: this.#start };
    this.#attributes = undefined;
    this.#open.push(element);
    this.#passed = this.parser.position;
    this.listener.onOpen(element);
  }

  #closeElement(): void {
    this.#passed = this.parser.position;
    this.#names.close();
    const element = this.#open.pop();
    if (element) this.listener.onClose?.(element);
  }

  /** Asked for when the name of a tag, and one sign behind it, were read. */
  #startOfTag(name: string): Place {
    const { line, columnIndex, position } = this.parser;
    if (columnIndex > name.length) return { line, column: columnIndex - name.length - 1 };
    const start = this.text.lastIndexOf('<', position - 1);
    return { line: line - 1, column: start - startOfLine(this.text, start) + 1 };
  }

  #refuse(message: string): never {
    const { line, columnIndex, position } = this.parser;
    const place = { line, column: Math.max(1, columnIndex) };
    return refuseXml(message, { text: this.text, place, from: this.#passed, to: position });
  }
}

function startOfLine(text: string, at: number): number {
  let start = at;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start -= 1;
  return start;
}

const NO_ATTRIBUTES: XmlElement['attributes'] = new Map();

function refuseDepth(place: Place): never {
  throw new Refused(`elements nested deeper than ${LIMITS.xmlDepth}`, place, 'no graph format needs that');
}

/** Says where the document type begins, which ends at `to`. */
function refuseSubset(doctype: string, text: string, to: number): void {
  if (!doctype.includes('[')) return;
  throw new Refused(
    'its document type declares entities of its own, which are not read',
    placeInText(text, text.lastIndexOf('<!DOCTYPE', to)),
    'remove <!DOCTYPE …> and write the characters themselves',
  );
}
