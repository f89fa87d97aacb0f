import type { PropertyEdge } from '../../graph/property-graph';

/**
 * Finds edges whose id an edge before them has. While every id is longer than the last one, or as long and behind it in
 * order, as numbered ones are, none can stand twice: ids are looked up from the first on that is not.
 */
export class EdgeIds {
  #last: string | undefined;
  #firsts: Map<string, number> | undefined;

  /** `edges` grows by one after each id that is asked for. */
  constructor(readonly edges: readonly PropertyEdge[]) {}

  /** Where the first edge of an id is; undefined where the id is new. */
  firstOf(id: string): number | undefined {
    if (!this.#firsts && isBehind(id, this.#last)) {
      this.#last = id;
      return undefined;
    }
    const firsts = (this.#firsts ??= this.#known());
    const first = firsts.get(id);
    if (first === undefined) firsts.set(id, this.edges.length);
    return first;
  }

  #known(): Map<string, number> {
    const known = new Map<string, number>();
    for (const [index, { id }] of this.edges.entries()) if (id !== undefined) known.set(id, index);
    return known;
  }
}

const isBehind = (id: string, last: string | undefined): boolean =>
  last === undefined || id.length > last.length || (id.length === last.length && id > last);
