import { TERMS } from '../atlas-iris';
import { isResource, isTrue, type Quad, type Resource } from '../term';
import { OWL, RDF } from '../vocabularies';
import { EdgeStatements } from './edge-statements';
import type { QuadIndex } from './index-quads';
import { RdfLosses } from './rdf-losses';
import { Sayings } from './sayings';
import type { ToldEdge } from './told-edge';
import { ToldGraph, type ToldNode } from './told-graph';

/** Takes the statements of a file one after the other and says what each tells of nodes, edges and the graph. */
export class QuadTeller {
  readonly graph = new ToldGraph();
  readonly losses = new RdfLosses();
  readonly #sayings: Sayings;
  readonly #edgeStatements: EdgeStatements;
  #last: { resource: Resource; node: ToldNode } | undefined;

  constructor(readonly index: QuadIndex) {
    this.#sayings = new Sayings(index.lists, this.losses);
    this.#edgeStatements = new EdgeStatements({ index, graph: this.graph, sayings: this.#sayings });
  }

  tell(quad: Quad): void {
    const { subject, predicate } = quad;
    if (predicate === TERMS.name) return;
    const node = this.#last?.resource === subject ? this.#last.node : this.#nodeOf(quad);
    if (node) this.#tellNode(node, quad);
  }

  /** The node that a statement is about; one about anything else is told at once. */
  #nodeOf(quad: Quad): ToldNode | undefined {
    const { subject, line } = quad;
    const { lists, statements, quotations } = this.index;
    if (subject.id === TERMS.source || lists.has(subject.id)) return undefined;
    if (subject.id === TERMS.graph) return void this.#tellGraph(quad);
    const triple = statements.get(subject.id);
    if (triple) return void this.#edgeStatements.tell(quad, triple);
    const owner = quotations.ownerOf(subject.id);
    if (owner !== undefined) return void this.#edgeStatements.tellPassage(quad, owner);
    const node = this.graph.node(subject, line);
    // The next statement is most often about the same.
    this.#last = { resource: subject, node };
    return node;
  }

  #tellGraph(quad: Quad): void {
    const { predicate, object } = quad;
    if (predicate === TERMS.directed) this.graph.directed = isTrue(object);
    else if (predicate !== RDF.type) this.#sayings.say(this.graph.said, quad);
  }

  #tellNode(node: ToldNode, quad: Quad): void {
    const { predicate, object } = quad;
    if (!isResource(object)) this.#sayings.say(node.said, quad);
    else if (predicate === RDF.type) node.said.push({ predicate, language: '', value: object.id });
    else this.#tellLink(node, quad, object);
  }

  #tellLink(node: ToldNode, quad: Quad, object: Resource): void {
    const { subject, predicate, line } = quad;
    if (predicate === OWL.imports) this.losses.addImport(object.id, quad);
    const items = this.index.lists.itemsOf(object);
    if (!items) {
      if (this.index.statements.tells(subject, predicate, object)) this.graph.node(object, line);
      else this.#link(node, quad, object);
    } else if (items.length > 0 && items.every(isResource))
      for (const [place, item] of items.entries()) this.#link(node, quad, item, place + 1);
    else node.said.push({ predicate, language: '', value: this.#sayings.values(items, quad) });
  }

  #link(source: ToldNode, { predicate, graph, line }: Quad, object: Resource, position?: number): void {
    const target = this.graph.node(object, line).id;
    const edge: ToldEdge = { source: source.id, target, predicate, graph, line };
    if (position !== undefined) edge.position = position;
    this.graph.edges.push(edge);
  }
}
