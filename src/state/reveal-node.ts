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
    arrangement = { ...arrangement, ...REMEDIES[reason](arrangement, { open, id }) };
  }
  const label = open.graph.node(id)?.label.en ?? id;
  if (arrangement !== open.arrangement) open.change(`revealed ${label}`, arrangement);
  open.select([id]);
  open.canvas?.reveal([id]);
}

interface Unseen {
  open: OpenDocument;
  id: string;
}

const REMEDIES: Record<UnseenReason, (arrangement: Arrangement, unseen: Unseen) => Partial<Arrangement>> = {
  hidden: ({ hidden }, { id }) => ({ hidden: hidden.filter((other) => other !== id) }),
  folded: ({ opened, layers }, { open, id }) =>
    open.graph.node(id)?.type === 'theme'
      ? { layers: { ...layers, themes: true } }
      : { opened: [...opened, id] },
  unfocused: () => ({ focus: null }),
  filtered: pauseFewest,
};

/** Pauses all filters, then resumes one after the other those that do not filter the node. */
function pauseFewest(arrangement: Arrangement, { open, id }: Unseen): Partial<Arrangement> {
  const { region, facets } = arrangement;
  const pause = { paused: true };
  let least: Arrangement = {
    ...arrangement,
    region: { ...region, ...pause },
    facets: facets.map((filter) => ({ ...filter, ...pause })),
  };
  const resume = (patch: Partial<Arrangement>) => {
    const candidate = { ...least, ...patch };
    if (unseenReason(open.visibilityOf(candidate), id) !== 'filtered') least = candidate;
  };
  resume({ region });
  for (const filter of facets)
    resume({ facets: least.facets.map((other) => (other.facet === filter.facet ? filter : other)) });
  return least;
}
