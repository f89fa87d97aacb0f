import { Resources } from '../resources';
import type { Quad, Resource, Term } from '../term';
import { RDF } from '../vocabularies';
import type { OpenProperty } from './rdf-xml-frames';

export interface TripleSource {
  nextLabel: () => string;
  line: () => number;
  onQuad: (quad: Quad) => void;
}

/** What elements of RDF/XML state, statement by statement. */
export class RdfXmlTriples {
  readonly resources = new Resources();

  constructor(readonly source: TripleSource) {}

  say(subject: Resource, predicate: string, object: Term, line = this.source.line()): void {
    this.source.onQuad({ termType: 'Quad', subject, predicate, object, graph: '', line });
  }

  /** A thing without a name. */
  blank(): Resource {
    return this.resources.blank(this.source.nextLabel());
  }

  /** What a property says, and that it says it where the statement has a name. */
  tell({ subject, predicate, statement, line }: OpenProperty, object: Term): void {
    this.say(subject, predicate, object, line);
    if (statement === undefined) return;
    const { resources } = this;
    const own = resources.iri(statement);
    this.say(own, RDF.type, resources.iri(RDF.Statement), line);
    this.say(own, RDF.subject, subject, line);
    this.say(own, RDF.predicate, resources.iri(predicate), line);
    this.say(own, RDF.object, object, line);
  }

  /** A property whose value is a list. */
  tellCollection(property: OpenProperty, items: readonly Resource[]): void {
    const cells = items.map(() => this.blank());
    const end = this.resources.iri(RDF.nil);
    this.tell(property, cells[0] ?? end);
    cells.forEach((cell, place) => {
      this.say(cell, RDF.first, items[place]!);
      this.say(cell, RDF.rest, cells[place + 1] ?? end);
    });
  }
}
