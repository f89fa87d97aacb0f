import { isResource, type Quad, type Term } from '../term';
import { RDF } from '../vocabularies';
import type { QuadsByPredicate } from './quads-by-predicate';

interface Cell {
  first?: Term;
  rest?: Term;
  /** How often it is the object of a statement. */
  mentions: number;
  isPlain: boolean;
}

/**
 * Lists as RDF writes them (https://www.w3.org/TR/rdf-schema/#ch_collectionvocab): those that end, are named once and
 * hold either literals or resources. All others stay what they are, statements of `first` and `rest`.
 */
export class RdfLists {
  readonly #cells = new Map<string, Cell>();
  readonly #items = new Map<string, Term[]>();
  readonly #folded = new Set<string>();

  constructor(quads: QuadsByPredicate) {
    for (const { subject } of quads.of(RDF.first))
      if (subject.termType === 'BlankNode') this.#cells.set(subject.id, { mentions: 0, isPlain: true });
    if (this.#cells.size === 0) return;
    for (const quad of quads.all) this.#fill(quad);
    const inner = new Set([...this.#cells.values()].flatMap(({ rest }) => idOf(rest)));
    for (const id of this.#cells.keys()) if (!inner.has(id)) this.#fold(id);
  }

  /** The items of a list that is an object; undefined for what is no list. */
  itemsOf(term: Term): readonly Term[] | undefined {
    if (!isResource(term)) return undefined;
    return term.id === RDF.nil ? NO_ITEMS : this.#items.get(term.id);
  }

  /** Whether a subject is a part of a list that is told as a whole. */
  has(id: string): boolean {
    return this.#folded.has(id);
  }

  #fill({ subject, predicate, object }: Quad): void {
    const mentioned = isResource(object) ? this.#cells.get(object.id) : undefined;
    if (mentioned) mentioned.mentions += 1;
    const cell = this.#cells.get(subject.id);
    if (!cell) return;
    if (predicate === RDF.first && !cell.first) cell.first = object;
    else if (predicate === RDF.rest && !cell.rest) cell.rest = object;
    else cell.isPlain &&= predicate === RDF.type && isResource(object) && object.id === RDF.List;
  }

  #fold(head: string): void {
    const items: Term[] = [];
    const ids: string[] = [];
    for (let id = head; id !== RDF.nil;) {
      const { first, rest, mentions, isPlain } = this.#cells.get(id) ?? {};
      const [next] = idOf(rest);
      if (!first || next === undefined || mentions !== 1 || !isPlain) return;
      items.push(first);
      ids.push(id);
      id = next;
    }
    const resources = items.filter(isResource).length;
    if (resources > 0 && resources < items.length) return;
    this.#items.set(head, items);
    for (const id of ids) this.#folded.add(id);
  }
}

const NO_ITEMS: readonly Term[] = [];

const idOf = (term: Term | undefined): string[] => (term && isResource(term) ? [term.id] : []);
