import type { AtlasNode } from '../graph/atlas-document';
import { isActiveFacet, type FacetFilter } from '../graph/facets';
import type { Visibility } from '../graph/visibility';
import type { Arrangement } from '../view/view';
import type { ArrangedDocument } from './arranged-document';

/** Why a node is not seen. */
export type UnseenReason = 'folded' | 'filtered' | 'hidden' | 'unfocused';
const REASONS: readonly UnseenReason[] = ['hidden', 'folded', 'filtered', 'unfocused'];

/** Undefined when the node is seen. */
export function unseenReason(visibility: Visibility, id: string): UnseenReason | undefined {
  return REASONS.find((reason) => visibility[reason].includes(id));
}

/** Takes away just what keeps a node from being seen (a filter is paused, not lost), as one step, and selects it. */
export function revealNode(open: ArrangedDocument, id: string): void {
  const node = open.graph.node(id);
  if (!node) return;
  const reason = unseenReason(open.visibility, id);
  open.change(`revealed ${node.label.en}`, revealing(open, node));
  if (reason === 'filtered') open.notices.show(`A filter was paused to show “${node.label.en}”.`);
  open.select([id]);
  open.canvas?.reveal([id]);
}

function revealing(open: ArrangedDocument, node: AtlasNode): Arrangement {
  let arrangement = open.arrangement;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const reason = unseenReason(open.visibilityOf(arrangement), node.id);
    if (!reason) break;
    const options = REMEDIES[reason](arrangement, node).map((patch) => ({ ...arrangement, ...patch }));
    const enough = options.find((option) => !unseenReason(open.visibilityOf(option), node.id));
    arrangement = enough ?? options[0] ?? arrangement;
  }
  return arrangement;
}

/** One for each facet, the region, and the other reasons. */
const MOST_STEPS = 10;

/** What may help against each reason; the first that is enough by itself is taken. */
const REMEDIES: Record<UnseenReason, (arrangement: Arrangement, node: AtlasNode) => Partial<Arrangement>[]> =
  {
    hidden: ({ hidden }, { id }) => [{ hidden: hidden.filter((other) => other !== id) }],
    folded: ({ opened, layers }, { id, type }) =>
      type === 'theme' ? [{ layers: { ...layers, themes: true } }] : [{ opened: [...opened, id] }],
    unfocused: () => [{ focus: null }],
    filtered: pausedFilters,
  };

/** Each filter at work paused by itself; those as by default are none. */
function pausedFilters({ region, facets }: Arrangement): Partial<Arrangement>[] {
  const withoutRegion =
    region.places.length && !region.paused ? [{ region: { ...region, paused: true } }] : [];
  const active = facets.filter(isActiveFacet);
  const pause = (one: FacetFilter) =>
    facets.map((filter) => (filter === one ? { ...filter, paused: true } : filter));
  return [...withoutRegion, ...active.map((one) => ({ facets: pause(one) }))];
}
