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
import { addTagAttributes } from './add-attribute';
import { addHyperedges } from './add-hyperedges';
import { isGephi, settleGephiLooks } from './gephi-looks';
import { GraphmlData } from './graphml-data';
import { GraphmlKeys, type GraphmlKey } from './graphml-keys';
import { GraphmlScope, SCOPES, type ScopeKind } from './graphml-scope';

/** Goes through a GraphML file. */
export class GraphmlReader implements XmlListener {
  readonly #builder: GraphBuilder;
  readonly #keys: GraphmlKeys;
  readonly #unplaced = new Unplaced();
  readonly #graphBag = new AttributeBag();
  /** Open elements that can have data; the last is the innermost. */
  readonly #scopes: GraphmlScope[] = [];
  /** Nodes of the outermost open node, in the order of the file. */
  readonly #waiting: GraphmlScope[] = [];
  readonly #hyperedges: GraphmlScope[] = [];
  #graphs = 0;
  #key: GraphmlKey | undefined;
  #data: GraphmlData | undefined;
  #text = '';

  constructor(choices: ProblemChoices) {
    this.#builder = new GraphBuilder({ directed: false, choices });
    this.#keys = new GraphmlKeys(this.#builder);
  }

  onOpen(element: XmlElement): void {
    if (this.#data) return this.#data.open(element);
    this.#text = '';
    const { name } = element;
    const scope = this.#scopes.at(-1);
    const kind = SCOPES.get(name);
    if (!scope) requireRoot(element, 'graphml', 'GraphML');
    if (kind) this.#openScope(kind, element);
    else if (name === 'key') this.#key = this.#keys.declare(element);
    else if (name === 'data' && scope)
      this.#data = new GraphmlData(element, { scope, keys: this.#keys, unplaced: this.#unplaced });
    else if (name === 'locator') scope?.bag.add('locator', element.attributes.get('href') ?? '');
    else if (name !== 'desc' && name !== 'default') this.#unplaced.add(`element <${name}>`, element.place);
  }

  onText(text: string): void {
    if (this.#data) this.#data.text(text);
    else this.#text += text;
  }

  onClose(element: XmlElement): void {
    const { name, place } = element;
    const scope = this.#scopes.at(-1);
    if (this.#data) {
      if (this.#data.close(element)) this.#data = undefined;
    } else if (name === 'key') this.#key = undefined;
    else if (name === 'default' && this.#key) this.#keys.setFallback(this.#key, this.#text, place);
    else if (name === 'desc' && this.#key) this.#unplaced.add('descriptions of keys', place);
    else if (name === 'desc') scope?.bag.add('desc', this.#text);
    else if (scope?.element === element) this.#closeScope(scope);
  }

  finish(): Reading {
    if (this.#graphs === 0) throw new Refused('no <graph> in it', START, 'export the graph again as GraphML');
    const { found, graph } = this.#builder;
    addHyperedges(this.#builder, this.#hyperedges);
    if (this.#graphs > 1) found.push(`graphs: ${this.#graphs}, read as one`);
    graph.attributes = this.#graphBag.list();
    this.#unplaced.tell(this.#builder);
    return this.#builder.finish();
  }

  #openScope(kind: ScopeKind, element: XmlElement): void {
    const outer = this.#scopes.findLast((scope) => scope.kind === 'node');
    const scope = new GraphmlScope(kind, element, this.#bagFor(kind, outer));
    this.#scopes.push(scope);
    if (kind === 'graph') this.#openGraph(scope, outer);
    if (kind === 'port' && outer) (outer.ports ??= []).push(element.attributes.get('name') ?? '');
    if (kind !== 'node') return;
    if (outer) scope.parent = requireAttribute(outer.element, 'id');
    this.#waiting.push(scope);
  }

  /** What is said of a graph inside a node is said of the node. */
  #bagFor(kind: ScopeKind, outer: GraphmlScope | undefined): AttributeBag {
    if (kind !== 'graphml' && kind !== 'graph') return new AttributeBag();
    return outer?.bag ?? this.#graphBag;
  }

  #openGraph(scope: GraphmlScope, outer: GraphmlScope | undefined): void {
    scope.directed = scope.element.attributes.get('edgedefault') === 'directed';
    if (outer) return;
    if (this.#graphs === 0) this.#builder.graph.directed = scope.directed;
    this.#graphs += 1;
    addTagAttributes(scope);
  }

  #closeScope(scope: GraphmlScope): void {
    this.#scopes.pop();
    const { kind, element, bag } = scope;
    if (kind === 'edge') this.#addEdge(scope);
    else if (kind === 'graph' && bag === this.#graphBag) this.#addFallbacks(scope);
    else if (kind === 'hyperedge') this.#hyperedges.push(this.#completed(scope));
    else if (kind === 'endpoint') (this.#scopes.at(-1)!.ends ??= []).push(this.#completed(scope));
    else if (kind === 'port' && bag.list().length > 0) this.#unplaced.add('data of ports', element.place);
    else if (kind === 'node' && !this.#scopes.some((outer) => outer.kind === 'node')) this.#addNodes();
  }

  /** With what its tag says, and what is declared for elements that do not say it. */
  #completed(scope: GraphmlScope): GraphmlScope {
    addTagAttributes(scope);
    this.#addFallbacks(scope);
    return scope;
  }

  #addFallbacks({ kind, bag }: GraphmlScope): void {
    for (const { name, fallback } of this.#keys.fallbacks(kind))
      if (fallback !== undefined && !bag.has(name)) bag.add(name, fallback);
  }

  #addNodes(): void {
    const hasGephiLooks = isGephi(this.#keys);
    for (const scope of this.#waiting.splice(0)) {
      const { element, bag, parent, ports } = this.#completed(scope);
      if (hasGephiLooks) settleGephiLooks(bag);
      if (parent !== undefined) bag.add('parent', parent);
      if (ports) bag.add('ports', ports);
      this.#builder.addNode(requireAttribute(element, 'id'), bag.list(), element.place);
    }
  }

  #addEdge(scope: GraphmlScope): void {
    const { element, bag } = this.#completed(scope);
    const { attributes, place } = element;
    const said = attributes.get('directed');
    const id = attributes.get('id');
    const directed = said === undefined ? this.#isDirectedGraph() : said === 'true' || said === '1';
    const edge: PropertyEdge = {
      source: requireAttribute(element, 'source'),
      target: requireAttribute(element, 'target'),
      attributes: bag.list(),
    };
    if (id !== undefined) edge.id = id;
    if (directed !== this.#builder.graph.directed) edge.directed = directed;
    this.#builder.addEdge(edge, place);
  }

  #isDirectedGraph(): boolean {
    return this.#scopes.findLast(({ kind }) => kind === 'graph')?.directed ?? false;
  }
}
