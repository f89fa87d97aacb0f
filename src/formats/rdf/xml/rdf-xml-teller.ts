import type { SaxesTagNS } from 'saxes';
import { toLiteral, type Resource } from '../term';
import { NAMESPACES, RDF } from '../vocabularies';
import { resolveIri } from './resolve-iri';
import { RdfXmlAttributes } from './rdf-xml-attributes';
import { toElement, type RdfXmlElement } from './rdf-xml-element';
import { RdfXmlTriples, type TripleSource } from './rdf-xml-triples';
import {
  openFrame,
  type Frame,
  type NodeFrame,
  type OpenProperty,
  type PropertyFrame,
} from './rdf-xml-frames';

const rdf = (name: string) => `${NAMESPACES.rdf}${name}`;
const ROOT = rdf('RDF');
const DESCRIPTION = rdf('Description');
const MEMBER = rdf('li');
/** Names of the grammar, which no element may have. */
const NO_ELEMENTS = new Set(
  [
    'RDF',
    'ID',
    'about',
    'bagID',
    'parseType',
    'resource',
    'nodeID',
    'datatype',
    'aboutEach',
    'aboutEachPrefix',
  ].map(rdf),
);

interface Source extends TripleSource {
  /** Place behind the tag that was read last. */
  offset: () => number;
  /** The text from one place to the tag that closes there. */
  inner: (from: number) => string;
  refuse: (message: string) => never;
}

/** Follows the elements of RDF/XML (https://www.w3.org/TR/rdf-syntax-grammar/) and says what they state. */
export class RdfXmlTeller {
  readonly #frames: Frame[] = [];
  readonly #triples: RdfXmlTriples;
  readonly #attributes: RdfXmlAttributes;

  constructor(readonly source: Source) {
    this.#triples = new RdfXmlTriples(source);
    this.#attributes = new RdfXmlAttributes(this.#triples, source.refuse);
  }

  open(tag: SaxesTagNS): void {
    const outer = this.#frames.at(-1);
    if (outer?.type === 'xml') return void (outer.depth += 1);
    const element = toElement(tag, outer ?? { base: '', language: '' });
    if (element.stray !== undefined)
      this.source.refuse(`attribute “${element.stray}” has no namespace, so that nobody knows what it means`);
    if (!outer && element.iri === ROOT) return this.#push({ type: 'root' }, element);
    if (NO_ELEMENTS.has(element.iri)) this.source.refuse(`no element may be <${tag.name}> here`);
    if (outer?.type === 'empty') this.source.refuse(`nothing may stand here, but <${tag.name}> does`);
    if (outer?.type === 'node') this.#openProperty(element, outer);
    else this.#openNode(element, outer);
  }

  text(text: string): void {
    const frame = this.#frames.at(-1);
    if (frame?.type === 'property') frame.text += text;
    else if (frame && frame.type !== 'xml' && text.trim() !== '')
      this.source.refuse(`“${text.trim().slice(0, 40)}” stands where no text can be`);
  }

  close(): void {
    const frame = this.#frames.at(-1);
    if (frame?.type === 'xml' && frame.depth > 0) return void (frame.depth -= 1);
    this.#frames.pop();
    if (frame?.type === 'property') this.#closeProperty(frame, frame.language);
    if (frame?.type === 'xml')
      this.#triples.tell(frame, toLiteral(this.source.inner(frame.from), { datatype: RDF.XMLLiteral }));
  }

  #push(frame: DistributiveOmit<Frame, 'base' | 'language'>, { base, language }: RdfXmlElement): void {
    this.#frames.push({ ...frame, base, language });
  }

  #openNode(element: RdfXmlElement, outer: Frame | undefined): void {
    const subject = this.#attributes.subjectOf(element);
    if (outer?.type === 'property') this.#fill(outer, subject);
    if (element.iri !== DESCRIPTION)
      this.#triples.say(subject, RDF.type, this.#triples.resources.iri(element.iri));
    this.#attributes.say(subject, element);
    this.#push({ type: 'node', subject, members: 0 }, element);
  }

  #fill(outer: PropertyFrame, subject: Resource): void {
    if (outer.items) return void outer.items.push(subject);
    if (outer.isFilled) this.source.refuse('a property holds two nodes');
    outer.isFilled = true;
    this.#triples.tell(outer, subject);
  }

  #openProperty(element: RdfXmlElement, outer: NodeFrame): void {
    const { syntax } = element;
    const predicate = element.iri === MEMBER ? rdf(`_${(outer.members += 1)}`) : element.iri;
    const id = syntax.get('ID');
    const open: OpenProperty = {
      subject: outer.subject,
      predicate,
      line: this.source.line(),
      ...(id !== undefined && { statement: resolveIri(`#${id}`, element.base) }),
    };
    const parseType = syntax.get('parseType');
    if (parseType === 'Resource') return this.#openResource(open, element);
    if (parseType === 'Collection') return this.#push(openFrame(open, { items: [] }), element);
    if (parseType !== undefined)
      return this.#push({ ...open, type: 'xml', from: this.source.offset(), depth: 0 }, element);
    if (!syntax.has('resource') && !syntax.has('nodeID') && element.properties.length === 0)
      return this.#push(openFrame(open, { datatype: this.#attributes.datatypeOf(element) }), element);
    const object = this.#attributes.objectOf(element);
    this.#triples.tell(open, object);
    this.#attributes.say(object, element);
    this.#push({ type: 'empty' }, element);
  }

  #openResource(open: OpenProperty, element: RdfXmlElement): void {
    const object = this.#triples.blank();
    this.#triples.tell(open, object);
    this.#push({ type: 'node', subject: object, members: 0 }, element);
  }

  #closeProperty(frame: PropertyFrame, language: string): void {
    const { text, datatype, isFilled, items } = frame;
    const holdsNodes = isFilled || items !== undefined;
    if (holdsNodes && text.trim() !== '') this.source.refuse('a property holds a text and a node');
    if (items) this.#triples.tellCollection(frame, items);
    else if (!isFilled)
      this.#triples.tell(frame, toLiteral(text, datatype === '' ? { language } : { datatype }));
  }
}

type DistributiveOmit<Union, Names extends PropertyKey> = Union extends unknown ? Omit<Union, Names> : never;
