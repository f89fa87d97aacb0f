import { OA, RDF } from '../vocabularies';
import type { QuadsByPredicate } from './quads-by-predicate';

export interface Quotation {
  quote: string;
  /** `346-428`; empty where the file does not say it. */
  at: string;
}

interface Selector {
  exact?: string;
  start?: string;
  end?: string;
}

/** Passages of a text as Web Annotation names them (https://www.w3.org/TR/annotation-vocab/), by their targets. */
export class Quotations {
  readonly #selectors = new Map<string, Selector>();
  readonly #ofTarget = new Map<string, string[]>();
  readonly #owners = new Map<string, string>();

  /** `isOwner`: whether what is annotated can hold quotations. */
  constructor(quads: QuadsByPredicate, isOwner: (id: string) => boolean) {
    for (const [predicate, field] of FIELDS)
      for (const { subject, object } of quads.of(predicate))
        if (object.termType === 'Literal') this.#selector(subject.id)[field] = object.value;
    for (const { subject, object } of quads.of(OA.hasSelector))
      if (object.termType === 'BlankNode') this.#select(subject.id, object.id);
    for (const { subject, object } of quads.of(OA.hasTarget))
      if (object.termType === 'BlankNode' && isOwner(subject.id)) this.#owners.set(object.id, subject.id);
    this.#own();
  }

  /** The passage of a target; undefined where it has none. */
  get(target: string): Quotation | undefined {
    if (!this.#owners.has(target)) return undefined;
    const { exact, start, end } = this.#passage(target);
    if (exact === undefined) return undefined;
    return { quote: exact, at: start !== undefined && end !== undefined ? `${start}-${end}` : '' };
  }

  /** Of what a target or selector is a part. */
  ownerOf(id: string): string | undefined {
    return this.#owners.size === 0 ? undefined : this.#owners.get(id);
  }

  isPart = (predicate: string): boolean =>
    FIELDS.has(predicate) || predicate === OA.hasSelector || predicate === RDF.type;

  #selector(id: string): Selector {
    const known = this.#selectors.get(id) ?? {};
    this.#selectors.set(id, known);
    return known;
  }

  #select(target: string, selector: string): void {
    const known = this.#ofTarget.get(target);
    if (known) known.push(selector);
    else this.#ofTarget.set(target, [selector]);
  }

  #passage(target: string): Selector {
    return Object.assign({}, ...(this.#ofTarget.get(target) ?? []).map((id) => this.#selectors.get(id)));
  }

  /** Targets without a passage are no quotations; selectors belong to whom their targets belong to. */
  #own(): void {
    for (const [target, owner] of [...this.#owners]) {
      if (this.get(target) === undefined) this.#owners.delete(target);
      else for (const id of this.#ofTarget.get(target) ?? []) this.#owners.set(id, owner);
    }
  }
}

const FIELDS: ReadonlyMap<string, keyof Selector> = new Map<string, keyof Selector>([
  [OA.exact, 'exact'],
  [OA.start, 'start'],
  [OA.end, 'end'],
]);
