import { ATLAS, toCodedIri } from '../atlas-iris';
import { NAMESPACES } from '../vocabularies';

const PREFIXES: readonly [prefix: string, namespace: string][] = [
  ...Object.entries(NAMESPACES),
  ['foaf', 'http://xmlns.com/foaf/0.1/'],
  ['node', toCodedIri('node', '')],
  ['edge', toCodedIri('edge', '')],
  ['kind', toCodedIri('kind', '')],
  ['relation', toCodedIri('relation', '')],
  ['attribute', toCodedIri('attribute', '')],
  ['voice', toCodedIri('voice', '')],
  ['atlas', ATLAS],
];

/** Local names that need no escapes in Turtle, and that no JSON-LD reads as something else. */
const LOCAL = /^(?:[A-Za-z\d_]|%[\dA-F]{2})(?:[A-Za-z\d_-]|%[\dA-F]{2})*$/;

/** Shortens IRIs by well-known prefixes, and remembers which it used. */
export class Shortener {
  readonly #used = new Set<string>();

  /** `schemes`: prefixes that are not to be used. */
  constructor(readonly schemes: ReadonlySet<string> = new Set()) {}

  /** `skos:Concept`; undefined where no prefix fits. */
  shorten(iri: string): string | undefined {
    const found = PREFIXES.find(([, namespace]) => iri.startsWith(namespace));
    if (!found) return undefined;
    const [prefix, namespace] = found;
    const local = iri.slice(namespace.length);
    if (!LOCAL.test(local) || this.schemes.has(prefix)) return undefined;
    this.#used.add(prefix);
    return `${prefix}:${local}`;
  }

  /** Those that were used. */
  get prefixes(): [prefix: string, namespace: string][] {
    return PREFIXES.filter(([prefix]) => this.#used.has(prefix)).map(([...pair]) => pair);
  }
}
