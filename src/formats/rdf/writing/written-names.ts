import type { AttributeValue, PropertyGraph } from '../../../graph/property-graph';
import { ATLAS, HEAD_NAMES, isIri, OWN_NAMES, toCodedIri } from '../atlas-iris';
import { RDF, RDFS, SKOS } from '../vocabularies';

/** The IRIs of the names in a graph: those of the file that it was read from, else known ones, else ours. */
export class WrittenNames {
  /** As the graph gives them. */
  readonly vocabulary: readonly [name: string, iri: string][];
  readonly #iris: ReadonlyMap<string, string>;
  readonly #used: ReadonlySet<string>;

  /** `isOwn`: whether it is the graph of a document of the atlas. */
  constructor(
    { attributes }: PropertyGraph,
    readonly isOwn: boolean,
  ) {
    const [name, value] = attributes.at(-1) ?? [];
    this.vocabulary = (name === 'vocabulary' ? vocabularyOf(value) : undefined) ?? [];
    this.#iris = new Map(this.vocabulary);
    this.#used = new Set(this.#iris.values());
  }

  /** What the file calls by this name. */
  given(name: string): string | undefined {
    return this.#iris.get(name);
  }

  attribute(name: string): string {
    return this.given(name) ?? this.#known(OWN_NAMES, name) ?? toCodedIri('attribute', name);
  }

  /** Of an attribute of the graph as a whole. */
  head(name: string): string {
    return this.given(name) ?? this.#known(HEAD_NAMES, name) ?? this.attribute(name);
  }

  /** What things are called by; surer than all that the file itself calls them by. */
  get label(): string {
    return this.isOwn || this.#used.has(RDFS.label) ? SKOS.prefLabel : RDFS.label;
  }

  kind(name: string): string {
    return this.given(name) ?? toCodedIri('kind', name);
  }

  /** Of a node: IRIs and labels of blank nodes as they are, of all other ids an IRI of ours. */
  node(id: string): string {
    return this.isIri(id) || BLANK.test(id) ? id : toCodedIri('node', id);
  }

  /** Whether an id is an IRI: of graphs that were no RDF only what can be nothing else. */
  isIri(id: string): boolean {
    if (this.isOwn || !isIri(id) || id.startsWith(ATLAS) || id === RDF.nil) return false;
    return this.vocabulary.length > 0 || SURE.test(id);
  }

  #known(names: ReadonlyMap<string, string>, name: string): string | undefined {
    const iri = names.get(name);
    return iri === undefined || this.#used.has(iri) ? undefined : iri;
  }
}

const BLANK = /^_:[A-Za-z\d_]+$/;
const SURE = /^(?:[a-z][a-z\d+.-]*:\/\/|urn:|mailto:|tag:)/i;

/** Names and IRIs in pairs, none of them twice and each readable again; undefined for whatever else it may be. */
function vocabularyOf(value: AttributeValue | undefined): [name: string, iri: string][] | undefined {
  if (!Array.isArray(value)) return undefined;
  const pairs = value.flatMap((pair) => {
    if (!Array.isArray(pair) || pair.length !== 2) return [];
    const [name, iri] = pair;
    return typeof name === 'string' && typeof iri === 'string' && isOther(iri)
      ? [[name, iri] as [string, string]]
      : [];
  });
  const isWhole = pairs.length === value.length && pairs.length > 0;
  const areUnique = [0, 1].every((side) => new Set(pairs.map((pair) => pair[side])).size === pairs.length);
  return isWhole && areUnique ? pairs : undefined;
}

/** Labels and what RDF itself means by its words are no names of the file's own. */
const isOther = (iri: string): boolean => isIri(iri) && !iri.startsWith(ATLAS) && iri !== RDF.type;
