import type { Resource } from './term';

/** The resources of one file: each is one object with one text, however often the file names it. */
export class Resources {
  readonly #iris = new Map<string, Resource>();
  readonly #blanks = new Map<string, Resource>();

  iri(value: string): Resource {
    const known = this.#iris.get(value);
    if (known !== undefined) return known;
    const resource: Resource = { termType: 'NamedNode', value, id: value, number: this.#count };
    this.#iris.set(value, resource);
    return resource;
  }

  blank(label: string): Resource {
    const known = this.#blanks.get(label);
    if (known !== undefined) return known;
    const resource: Resource = {
      termType: 'BlankNode',
      value: label,
      id: `_:${label}`,
      number: this.#count,
    };
    this.#blanks.set(label, resource);
    return resource;
  }

  get #count(): number {
    return this.#iris.size + this.#blanks.size;
  }
}
