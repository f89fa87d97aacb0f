import type { Visibility } from '../graph/visibility';
import type { Arrangement } from '../view/view';
import type { OpenDocument } from './open-document.svelte';

/** Why a node is not seen. */
export type UnseenReason = 'folded' | 'filtered' | 'hidden' | 'unfocused';
const REASONS: readonly UnseenReason[] = ['hidden', 'folded', 'filtered', 'unfocused'];

/** Undefined when the node is seen. */
export function unseenReason(visibility: Visibility, id: string): UnseenReason | undefined {
  return REASONS.find((reason) => visibility[reason].includes(id));
}

/** Takes away just what keeps a node from being seen (filters are paused, not lost), as one step, and selects it. */
export function revealNode(open: OpenDocument, id: string): void {
  let arrangement = open.arrangement;
  for (let step = 0; step < REASONS.length; step += 1) {
    const reason = unseenReason(open.visibilityOf(arrangement), id);
    if (!reason) break;
    arrangement = { ...arrangement, ...REMEDIES[reason](arrangement, id) };
  }
  const label = open.graph.node(id)?.label.en ?? id;
  if (arrangement !== open.arrangement) open.change(`revealed ${label}`, arrangement);
  open.select([id]);
  open.canvas?.reveal([id]);
}

const REMEDIES: Record<UnseenReason, (arrangement: Arrangement, id: string) => Partial<Arrangement>> = {
  hidden: ({ hidden }, id) => ({ hidden: hidden.filter((other) => other !== id) }),
  folded: ({ opened }, id) => ({ opened: [...opened, id] }),
  unfocused: () => ({ focus: null }),
  filtered: ({ region, facets, layers }) => ({
    region: { ...region, paused: true },
    facets: facets.map((filter) => ({ ...filter, paused: true })),
    layers: { ...layers, themes: true },
  }),
};
