import type { AtlasEdge, AtlasNode, Basis } from '../atlas-document';
import { EDGE_FACETS, isActiveFacet, type Facet, type FacetFilter } from './facets';

/** All facet filters that are not paused, as one test. */
export class FacetTest {
  /** Whether any of them narrows the picture more than by default. */
  readonly isActive: boolean;
  readonly isActiveForEdges: boolean;
  /** Whether the reader asks for certain relations or stances. */
  readonly asksForRelations: boolean;
  readonly #without = new Map<Facet, Set<string>>();

  constructor(filters: readonly FacetFilter[]) {
    const active = filters.filter(isActiveFacet);
    this.isActive = active.length > 0;
    this.isActiveForEdges = active.some(({ facet }) => facet !== 'kind');
    this.asksForRelations = active.some(({ facet }) => facet === 'relation' || facet === 'stance');
    for (const { facet, without, paused } of filters)
      if (!paused) this.#without.set(facet, new Set([...(this.#without.get(facet) ?? []), ...without]));
  }

  allowsNode({ kind }: AtlasNode): boolean {
    return !this.#without.get('kind')?.has(kind);
  }

  allowsBasis(basis: Basis): boolean {
    return !this.#without.get('basis')?.has(basis);
  }

  allowsEdge(edge: AtlasEdge): boolean {
    for (const [facet, without] of this.#without) {
      if (facet === 'kind') continue;
      const value = EDGE_FACETS[facet](edge);
      if (value !== undefined && without.has(value)) return false;
    }
    return true;
  }
}
