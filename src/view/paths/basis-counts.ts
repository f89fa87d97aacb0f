import type { Basis } from '../../graph/atlas-document';
import type { EvidencePath } from '../../graph/paths/evidence-path';

/** On what the links of a path rest: each basis with the number of its hops, in the order of the path. */
export function basisCounts({ hops }: EvidencePath): [Basis, number][] {
  const counts = new Map<Basis, number>();
  for (const { edges } of hops) {
    const { basis } = edges[0]!;
    counts.set(basis, (counts.get(basis) ?? 0) + 1);
  }
  return [...counts];
}
