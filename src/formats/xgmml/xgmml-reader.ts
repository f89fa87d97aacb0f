import { KNOWN, type PropertyEdge } from '../../graph/property-graph';
import { AttributeBag } from '../reading/attribute-bag';
import { GraphBuilder } from '../reading/graph-builder';
import type { ProblemChoices } from '../reading/problem';
import type { Reading } from '../reading/reading';
import { Unplaced } from '../reading/unplaced';
import type { XmlElement, XmlListener } from '../xml/parse-xml';
import { requireAttribute } from '../xml/require-attribute';
import { requireRoot } from '../xml/require-root';
import { addGraphics } from './add-graphics';
import { attValue, XgmmlAtt } from './xgmml-att';
import { addTagAttributes, SCOPES, XgmmlScope, type ScopeKind } from './xgmml-scope';

/** Goes through an XGMML file. */
export class XgmmlReader implements XmlListener {
  readonly #builder: GraphBuilder;
  readonly #unplaced = new Unplaced();
  readonly #graphBag = new AttributeBag();
  /** Open elements; the last is the innermost. */
  readonly #open: (XgmmlScope | XgmmlAtt)[] = [];
  /** Nodes of the outermost open node, in the order of the file. */
  readonly #waiting: XgmmlScope[] = [];
  /** Nodes that stand elsewhere and are named again inside another. */
  readonly #references: { id: string; parent: string; element: XmlElement }[] = [];
  #text = '';

  constructor(choices: ProblemChoices) {
    this.#builder = new GraphBuilder({ directed: false, choices });
  }

  onOpen(element: XmlElement): void {
    if (this.#open.length === 0) requireRoot(element, 'graph', 'XGMML');
    this.#text = '';
    const kind = SCOPES.find((known) => known === element.name);
    if (kind) this.#openScope(kind, element);
    else if (element.name === 'att') this.#open.push(new XgmmlAtt(element));
  }

  onText(text: string): void {
    this.#text += text;
  }

  onClose(element: XmlElement): void {
    const innermost = this.#open.at(-1);
    if (innermost?.element !== element) this.#addForeign(element);
    else {
      this.#open.pop();
      if (innermost.kind === 'att') this.#closeAtt(innermost);
      else this.#closeScope(innermost);
    }
    this.#text = '';
  }

  finish(): Reading {
    this.#builder.graph.attributes = this.#graphBag.list();
    for (const { id, parent, element } of this.#references) this.#addParent(id, parent, element);
    this.#unplaced.tell(this.#builder);
    return this.#builder.finish();
  }

  #openScope(kind: ScopeKind, element: XmlElement): void {
    const outer = this.#open.findLast((own): own is XgmmlScope => own.kind === 'node');
    const scope = new XgmmlScope(kind, element, this.#bagFor(kind, outer));
    if (this.#open.length === 0) this.#builder.graph.directed = isTrue(element.attributes.get('directed'));
    this.#open.push(scope);
    if (kind !== 'graphics') addTagAttributes(scope);
    if (kind !== 'node') return;
    if (outer) scope.parent = referenceOf(outer.element) ?? idOf(outer.element);
    this.#waiting.push(scope);
  }

  /** What is said of a graph inside a node is said of the node. */
  #bagFor(kind: ScopeKind, outer: XgmmlScope | undefined): AttributeBag {
    return kind === 'graph' ? (outer?.bag ?? this.#graphBag) : new AttributeBag();
  }

  #closeScope(scope: XgmmlScope): void {
    if (scope.kind === 'edge') this.#addEdge(scope);
    else if (scope.kind === 'graphics') this.#addLook(scope);
    else if (scope.kind === 'node' && !this.#open.some(({ kind }) => kind === 'node')) this.#addNodes();
  }

  #closeAtt(att: XgmmlAtt): void {
    const holder = this.#open.at(-1);
    att.text = this.#text;
    if (holder?.kind === 'att') return void holder.parts.push(att);
    const value = attValue(att, this.#builder);
    if (!holder || value === undefined) return;
    const isRelation = holder.kind === 'edge' && att.name === 'interaction';
    holder.bag.add(isRelation ? KNOWN.relation : att.name, value);
  }

  /** Elements of other vocabularies, such as title and date in RDF, are attributes where they hold a text. */
  #addForeign({ name, place }: XmlElement): void {
    const owner = this.#open.findLast((own): own is XgmmlScope => own.kind !== 'att');
    if (owner && this.#text.trim() !== '') owner.bag.add(name, this.#text.trim());
    else if (this.#open.at(-1)?.kind !== 'att') this.#unplaced.add(`element <${name}>`, place);
  }

  #addLook({ element, bag }: XgmmlScope): void {
    const owner = this.#open.findLast((own): own is XgmmlScope => own.kind !== 'att');
    if (owner) addGraphics(owner, element, this.#unplaced);
    for (const [name] of bag.list()) this.#unplaced.add(`look “${name}”`, element.place);
  }

  #addNodes(): void {
    for (const { element, bag, parent } of this.#waiting.splice(0)) {
      const reference = referenceOf(element);
      if (reference !== undefined) {
        if (parent !== undefined) this.#references.push({ id: reference, parent, element });
        continue;
      }
      if (parent !== undefined) bag.add(KNOWN.parent, parent);
      this.#builder.addNode(idOf(element), bag.list(), element.place);
    }
  }

  #addParent(id: string, parent: string, { place }: XmlElement): void {
    const attributes = this.#builder.node(id)?.attributes;
    if (!attributes) this.#builder.note('missing-node', place, `it names node “${id}”, which is not there`);
    else if (attributes.some(([name]) => name === KNOWN.parent))
      this.#unplaced.add('second and further places of a node inside others', place);
    else attributes.push([KNOWN.parent, parent]);
  }

  #addEdge({ element, bag }: XgmmlScope): void {
    const { attributes, place } = element;
    if (referenceOf(element) !== undefined) return this.#unplaced.add('edges that are named again', place);
    const { graph } = this.#builder;
    const said = attributes.get('directed');
    const id = attributes.get('id');
    const edge: PropertyEdge = {
      source: requireAttribute(element, 'source'),
      target: requireAttribute(element, 'target'),
      attributes: bag.list(),
    };
    if (id !== undefined) edge.id = id;
    if (said !== undefined && isTrue(said) !== graph.directed) edge.directed = !graph.directed;
    this.#builder.addEdge(edge, place);
  }
}

const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true';

/** The id after `#` where an element only names one that stands elsewhere. */
function referenceOf({ attributes }: XmlElement): string | undefined {
  const address = attributes.has('id') ? undefined : attributes.get('href');
  return address?.startsWith('#') ? address.slice(1) : undefined;
}

/** XGMML lets nodes be without ids; then their labels are. */
const idOf = (element: XmlElement): string =>
  element.attributes.get('id') ?? element.attributes.get('label') ?? requireAttribute(element, 'id');
