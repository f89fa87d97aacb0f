import { fromCodedIri, HEAD_NAMES, OWN_NAMES, TERMS } from '../atlas-iris';
import { OWL, RDF, RDFS } from '../vocabularies';

/** Names that mean something else in a graph of ours. */
const RESERVED = ['id', 'label', 'kind', 'types', 'relation', 'predicate', 'graph', 'position', 'vocabulary'];

/**
 * What properties and classes are called in the graph: as the file calls them, else by the end of their IRIs, else by
 * the whole of it where two would be called the same.
 */
export class Names {
  readonly #names = new Map<string, string>([
    [TERMS.quotation, 'quotations'],
    [TERMS.quotationPlace, 'at'],
  ]);
  readonly #taken = new Set(RESERVED);
  /** Each name that stands for an IRI, with that IRI, in the order in which they were met. */
  readonly vocabulary: [name: string, iri: string][] = [];

  /** `declared`: the names that a file of ours gives; `isOurs`: that it is one. */
  constructor(
    readonly labels: ReadonlyMap<string, string>,
    { declared, isOurs }: { declared: readonly [iri: string, name: string][]; isOurs: boolean },
  ) {
    for (const [iri, name] of declared) if (!this.#names.has(iri)) this.#take(iri, name);
    if (isOurs)
      for (const [name, iri] of [...HEAD_NAMES, ...OWN_NAMES])
        if (!this.#names.has(iri)) this.#names.set(iri, name);
  }

  of(iri: string): string {
    const known = this.#names.get(iri);
    if (known !== undefined) return known;
    const coded = codedName(iri);
    if (coded === undefined) return this.#take(iri, this.#free(iri));
    this.#names.set(iri, coded);
    return coded;
  }

  #free(iri: string): string {
    const wanted = [this.labels.get(iri), localName(iri)];
    return wanted.find((name) => name !== undefined && name !== '' && !this.#taken.has(name)) ?? iri;
  }

  #take(iri: string, name: string): string {
    this.#names.set(iri, name);
    this.#taken.add(name);
    this.vocabulary.push([name, iri]);
    return name;
  }
}

/** Classes that everything belongs to. */
export const UNSAID: ReadonlySet<string> = new Set([
  RDFS.Resource,
  OWL.Thing,
  OWL.NamedIndividual,
  RDF.Statement,
]);

const codedName = (iri: string): string | undefined =>
  fromCodedIri('attribute', iri) ??
  fromCodedIri('relation', iri) ??
  fromCodedIri('kind', iri) ??
  fromCodedIri('voice', iri);

/** What stands behind the last `#`, `/` or `:`. */
const localName = (iri: string): string => /[^#/:]*$/.exec(iri)?.[0] ?? '';
