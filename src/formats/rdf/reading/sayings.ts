import type { AttributeValue } from '../../../graph/property-graph';
import { fromCodedIri, toCodedIri } from '../atlas-iris';
import { isResource, type Quad, type Resource, type Term } from '../term';
import { RDF } from '../vocabularies';
import type { RdfLists } from './rdf-lists';
import type { RdfLosses } from './rdf-losses';
import type { Said } from './said';
import { nodeId } from './told-graph';

/** Tells the objects of statements as values of attributes. */
export class Sayings {
  constructor(
    readonly lists: RdfLists,
    readonly losses: RdfLosses,
  ) {}

  /** Adds what a statement says to what was said before. */
  say(said: Said[], quad: Quad): void {
    const { predicate, object } = quad;
    if (object.termType === 'Quad') return this.losses.addTripleTerm(quad);
    if (object.termType !== 'Literal') return void said.push(this.#ofResource(quad, object));
    if (quad.graph !== '') this.losses.addGraph(quad);
    said.push({ predicate, language: object.language, value: this.losses.keep(object, quad) });
  }

  /** The values of a list. */
  values(items: readonly Term[], quad: Quad): AttributeValue[] {
    const values: AttributeValue[] = [];
    for (const item of items) {
      if (isResource(item)) values.push(nodeId(item.id));
      else if (item.termType === 'Literal') values.push(this.losses.keep(item, quad));
    }
    return values;
  }

  #ofResource(quad: Quad, object: Resource): Said {
    const { predicate } = quad;
    const voice = fromCodedIri('voice', object.id);
    if (voice !== undefined) return { predicate: VOICE, language: '', value: voice };
    const items = this.lists.itemsOf(object);
    if (items) return { predicate, language: '', value: this.values(items, quad) };
    return { predicate, language: '', value: predicate === RDF.type ? object.id : nodeId(object.id) };
  }
}

const VOICE = toCodedIri('attribute', 'voice');
