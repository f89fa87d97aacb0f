import type { AtlasNode } from '../atlas-document';
import type { DocumentGraph } from '../document-graph';
import type { Visibility } from './visibility';

/** Whether it may be folded in statements. */
export const isFoldable = ({ type }: AtlasNode): boolean => type === 'topic' || type === 'group';

/** How many topics and groups each statement still holds folded. */
export function countFolded(
  graph: DocumentGraph,
  { folded }: Pick<Visibility, 'folded'>,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of folded) {
    const node = graph.node(id);
    if (!node || node.type === 'statement' || !isFoldable(node)) continue;
    for (const parent of node.foldedIn ?? []) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  return counts;
}
