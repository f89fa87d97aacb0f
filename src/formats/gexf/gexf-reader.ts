import type { PropertyEdge } from '../../graph/property-graph';
import { AttributeBag } from '../reading/attribute-bag';
import { GraphBuilder } from '../reading/graph-builder';
import { START } from '../reading/place';
import type { ProblemChoices } from '../reading/problem';
import type { Reading } from '../reading/reading';
import { Refused } from '../reading/refused';
import { Unplaced } from '../reading/unplaced';
import type { XmlElement, XmlListener } from '../xml/parse-xml';
import { requireAttribute } from '../xml/require-attribute';
import { requireRoot } from '../xml/require-root';
import { addLook, LOOKS } from './add-look';
import { GexfColumns } from './gexf-columns';
import { GRAPH_NAMES } from './gexf-names';
import { GexfOwner } from './gexf-owner';

/** Elements that only hold others, or whose text their parent takes. */
const HOLDERS: ReadonlySet<string> = new Set([
  'gexf',
  'nodes',
  'edges',
  'attvalues',
  'spells',
  'slices',
  'parents',
  'default',
  'options',
]);

/** Goes through a GEXF file. */
export class GexfReader implements XmlListener {
  readonly #builder: GraphBuilder;
  readonly #columns: GexfColumns;
  readonly #graphBag = new AttributeBag();
  readonly #unplaced = new Unplaced();
  readonly #path: string[] = [];
  /** Open nodes and edges; the last is the innermost. */
  readonly #open: GexfOwner[] = [];
  /** Nodes of the outermost open node, in the order of the file. */
  readonly #waiting: GexfOwner[] = [];
  #text = '';
  #hasGraph = false;

  constructor(choices: ProblemChoices) {
    this.#builder = new GraphBuilder({ directed: false, choices });
    this.#columns = new GexfColumns(this.#builder);
  }

  onOpen(element: XmlElement): void {
    if (this.#path.length === 0) requireRoot(element, 'gexf', 'GEXF');
    const holder = this.#path.at(-1);
    this.#path.push(element.name);
    this.#text = '';
    if (holder === 'meta' || HOLDERS.has(element.name)) return;
    const owner = this.#open.at(-1);
    if (owner && this.#isPartOf(owner, element)) return;
    if (!this.#isStructure(element)) this.#unplaced.add(`element <${element.name}>`, element.place);
  }

  onText(text: string): void {
    this.#text += text;
  }

  onClose({ name, place }: XmlElement): void {
    this.#path.pop();
    if (this.#path.at(-1) === 'meta') this.#graphBag.add(name, this.#text);
    else if (name === 'default') this.#columns.setFallback(this.#text, place);
    else if (name === 'options') this.#unplaced.add('list of the values that an attribute may have', place);
    else if (name === 'node' || name === 'edge') this.#close();
    this.#text = '';
  }

  finish(): Reading {
    if (!this.#hasGraph) throw new Refused('no <graph> in it', START, 'export the graph again as GEXF');
    this.#builder.graph.attributes = this.#graphBag.list();
    this.#unplaced.tell(this.#builder);
    return this.#builder.finish();
  }

  #isStructure(element: XmlElement): boolean {
    const { name } = element;
    if (name === 'graph') this.#openGraph(element);
    else if (name === 'node') this.#openNode(element);
    else if (name === 'edge') this.#open.push(new GexfOwner('edge', element));
    else if (name === 'attributes') this.#columns.openClass(element);
    else if (name === 'attribute') this.#columns.declare(element);
    else if (name === 'meta') this.#addNamed(element, ['lastmodifieddate']);
    else return false;
    return true;
  }

  /** What stands inside a node or edge and is about it. */
  #isPartOf(owner: GexfOwner, element: XmlElement): boolean {
    const { name, attributes, place } = element;
    if (name === 'attvalue') this.#columns.addValue(owner, element);
    else if (name === 'spell' || name === 'slice') owner.addSpell(element);
    else if (name === 'parent') owner.addParent(attributes.get('for') ?? attributes.get('id') ?? '');
    else if (!LOOKS.includes(name)) return false;
    else if (!addLook(owner.bag, element)) this.#unplaced.add(`<${name}> that is repeated or odd`, place);
    return true;
  }

  #openGraph(element: XmlElement): void {
    if (this.#hasGraph) this.#builder.found.push('several graphs, read as one');
    else this.#builder.graph.directed = element.attributes.get('defaultedgetype') === 'directed';
    if (element.attributes.get('defaultedgetype') === 'mutual') this.#defaultType = 'mutual';
    this.#hasGraph = true;
    this.#addNamed(element, GRAPH_NAMES);
    if (element.attributes.get('mode') === 'slice') this.#graphBag.add('mode', 'slice');
  }
  #defaultType: string | undefined;

  #addNamed({ attributes }: XmlElement, names: readonly string[]): void {
    for (const name of names) {
      const text = attributes.get(name);
      if (text !== undefined) this.#graphBag.add(name, text);
    }
  }

  #openNode(element: XmlElement): void {
    const outer = this.#open.findLast(({ kind }) => kind === 'node');
    const node = new GexfOwner('node', element);
    if (outer) node.addParent(requireAttribute(outer.element, 'id'));
    this.#open.push(node);
    this.#waiting.push(node);
  }

  #close(): void {
    const owner = this.#open.pop();
    if (owner?.kind === 'edge') this.#addEdge(owner);
    if (this.#open.length > 0) return;
    for (const node of this.#waiting.splice(0)) {
      const id = requireAttribute(node.element, 'id');
      this.#builder.addNode(id, node.attributes(this.#columns.fallbacks.node), node.element.place);
    }
  }

  #addEdge(owner: GexfOwner): void {
    const { element, bag } = owner;
    const { graph } = this.#builder;
    const id = element.attributes.get('id');
    const type = element.attributes.get('type') ?? this.#defaultType;
    const directed = type === undefined ? graph.directed : isDirected(type);
    if (type !== undefined && !PLAIN_TYPES.includes(type)) bag.add('type', type);
    const edge: PropertyEdge = {
      source: requireAttribute(element, 'source'),
      target: requireAttribute(element, 'target'),
      attributes: owner.attributes(this.#columns.fallbacks.edge),
    };
    if (id !== undefined) edge.id = id;
    if (directed !== undefined && directed !== graph.directed) edge.directed = directed;
    this.#builder.addEdge(edge, element.place);
  }
}

const PLAIN_TYPES = ['directed', 'undirected'];

/** A mutual edge leads both ways; undefined of a type that GEXF does not know. */
function isDirected(type: string): boolean | undefined {
  if (type === 'directed') return true;
  return type === 'undirected' || type === 'mutual' ? false : undefined;
}
