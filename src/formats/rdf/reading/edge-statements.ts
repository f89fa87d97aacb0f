import { TERMS } from '../atlas-iris';
import { isResource, isTrue, type Quad, type Resource } from '../term';
import { OA, ORG, RDF } from '../vocabularies';
import type { QuadIndex } from './index-quads';
import type { Said } from './said';
import type { Sayings } from './sayings';
import type { Triple } from './statements';
import type { ToldEdge } from './told-edge';
import type { ToldGraph } from './told-graph';

interface Told {
  index: QuadIndex;
  graph: ToldGraph;
  sayings: Sayings;
}

/** What is said of edges by the statements that stand for them. */
export class EdgeStatements {
  readonly #edges = new Map<string, ToldEdge>();

  constructor(readonly told: Told) {}

  tell(quad: Quad, triple: Triple): void {
    const edge = this.#edgeOf(quad, triple);
    const { predicate, object } = quad;
    if (this.told.index.statements.isPart(predicate)) return;
    if (predicate === TERMS.directed) edge.directed = isTrue(object);
    else if (predicate === TERMS.edgeId && object.termType === 'Literal') edge.ownId = object.value;
    else if (isResource(object) && isBeside(predicate, object)) return;
    else if (predicate === OA.hasTarget && isResource(object)) this.#quote(edge, quad, object);
    else this.told.sayings.say(saidOf(edge), quad);
  }

  /** What is said of a quoted passage is said of the edge that quotes it. */
  tellPassage(quad: Quad, owner: string): void {
    const edge = this.#edges.get(owner);
    const isOurs = isResource(quad.object) && quad.object.id === TERMS.source;
    if (edge && !isOurs && !this.told.index.quotations.isPart(quad.predicate))
      this.told.sayings.say(saidOf(edge), quad);
  }

  #quote(edge: ToldEdge, quad: Quad, target: Resource): void {
    const quotation = this.told.index.quotations.get(target.id);
    if (!quotation) return this.told.sayings.say(saidOf(edge), quad);
    saidOf(edge).push({ predicate: TERMS.quotation, language: '', value: quotation.quote });
    saidOf(edge).push({ predicate: TERMS.quotationPlace, language: '', value: quotation.at });
  }

  #edgeOf({ subject, line, graph }: Quad, triple: Triple): ToldEdge {
    const known = this.#edges.get(subject.id);
    if (known) return known;
    const edge: ToldEdge = {
      source: this.told.graph.node(triple.subject, line).id,
      target: this.told.graph.node(triple.object, line).id,
      predicate: triple.predicate,
      line,
      graph,
      ...(subject.termType === 'NamedNode' && { iri: subject.id }),
    };
    this.#edges.set(subject.id, edge);
    this.told.graph.edges.push(edge);
    return edge;
  }
}

const BESIDE: ReadonlySet<string> = new Set([RDF.Statement, OA.Annotation, ORG.Membership]);

const saidOf = (edge: ToldEdge): Said[] => (edge.said ??= []);

/** What our files say once more, in words that other programs know. */
function isBeside(predicate: string, { id }: Resource): boolean {
  if (predicate === RDF.type) return BESIDE.has(id);
  return predicate === ORG.member || predicate === ORG.organization || id === TERMS.source;
}
