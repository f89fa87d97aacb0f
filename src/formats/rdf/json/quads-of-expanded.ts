import { isRecord } from '../../../graph/is-record';
import { QuadLimit } from '../quad-limit';
import { Resources } from '../resources';
import { toLiteral, type Literal, type Quad, type Resource, type Term } from '../term';
import { RDF, XSD } from '../vocabularies';
import { BASE } from './expand-json-ld';

type Fields = Record<string, unknown>;

interface Options {
  limit: QuadLimit;
  nextLabel: () => string;
}

/** The statements of an expanded JSON-LD document in its order; the relative IRIs of the file are relative again. */
export class ExpandedQuads {
  readonly quads: Quad[] = [];
  readonly #resources = new Resources();

  constructor(readonly options: Options) {}

  /** Nodes of the default graph or of a named one. */
  addNodes(nodes: unknown, graph = ''): void {
    for (const node of listOf(nodes)) if (isRecord(node)) this.#node(node, graph);
  }

  #node(node: Fields, graph: string): Resource {
    const subject = this.#resource(node['@id']);
    for (const type of listOf(node['@type']))
      this.#add({ subject, predicate: RDF.type, object: this.#resource(type), graph });
    for (const [name, values] of Object.entries(node)) this.#property(subject, { name, values, graph });
    return subject;
  }

  #property(
    subject: Resource,
    { name, values, graph }: { name: string; values: unknown; graph: string },
  ): void {
    if (name === '@graph') this.addNodes(values, subject.id);
    else if (name === '@included') this.addNodes(values, graph);
    else if (name === '@reverse') this.#reverse(subject, values, graph);
    else if (!name.startsWith('@'))
      for (const value of listOf(values)) this.#say(subject, { predicate: asWritten(name), value, graph });
  }

  #say(
    subject: Resource,
    { predicate, value, graph }: { predicate: string; value: unknown; graph: string },
  ): void {
    if (!isRecord(value)) return;
    const nested = !('@value' in value) && !('@list' in value);
    const object = nested ? this.#resource(value['@id']) : this.#term(value, graph);
    this.#add({ subject, predicate, object, graph });
    if (nested && object.termType === 'NamedNode') this.#node(value, graph);
    else if (nested) this.#node({ ...value, '@id': (object as Resource).id }, graph);
  }

  #reverse(object: Resource, values: unknown, graph: string): void {
    if (!isRecord(values)) return;
    for (const [name, nodes] of Object.entries(values))
      for (const node of listOf(nodes)) {
        if (!isRecord(node)) continue;
        const subject = this.#node(node, graph);
        this.#add({ subject, predicate: asWritten(name), object, graph });
      }
  }

  #term(value: Fields, graph: string): Term {
    return '@value' in value ? toTerm(value) : this.#list(listOf(value['@list']), graph);
  }

  /** Cells of `first` and `rest`, from the last to the first. */
  #list(items: readonly unknown[], graph: string): Resource {
    let rest = this.#resources.iri(RDF.nil);
    for (const item of [...items].reverse()) {
      const cell = this.#resources.blank(this.options.nextLabel());
      this.#add({ subject: cell, predicate: RDF.rest, object: rest, graph });
      this.#say(cell, { predicate: RDF.first, value: item, graph });
      rest = cell;
    }
    return rest;
  }

  #resource(id: unknown): Resource {
    if (typeof id !== 'string') return this.#resources.blank(this.options.nextLabel());
    return id.startsWith('_:') ? this.#resources.blank(id.slice(2)) : this.#resources.iri(asWritten(id));
  }

  #add(quad: Omit<Quad, 'termType' | 'line'>): void {
    this.options.limit.count(1);
    this.quads.push({ termType: 'Quad', ...quad, line: 1 });
  }
}

const listOf = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
};

const asWritten = (iri: string): string => (iri.startsWith(BASE) ? iri.slice(BASE.length) : iri);

/** https://www.w3.org/TR/json-ld11-api/#object-to-rdf-conversion */
function toTerm(value: Fields): Literal {
  const { '@value': own, '@type': type, '@language': language, '@direction': direction } = value;
  if (type === '@json') return toLiteral(JSON.stringify(own), { datatype: RDF.JSON });
  const datatype = typeof type === 'string' ? type : undefined;
  if (typeof own === 'boolean') return toLiteral(String(own), { datatype: datatype ?? XSD.boolean });
  if (typeof own === 'number')
    return toLiteral(String(own), {
      datatype: datatype ?? (Number.isInteger(own) && Math.abs(own) < 1e21 ? XSD.integer : XSD.double),
    });
  const tag = typeof language === 'string' ? language : '';
  return toLiteral(String(own), {
    language: typeof direction === 'string' ? `${tag}--${direction}` : tag,
    ...(datatype !== undefined && { datatype }),
  });
}
