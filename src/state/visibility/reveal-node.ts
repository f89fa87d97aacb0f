import type { AtlasNode } from '../../graph/atlas-document';
import type { Visibility } from '../../graph/visibility/visibility';
import { say } from '../../language/say';
import { activeFilters, pauseFilters } from '../../view/active-filters';
import type { Arrangement } from '../../view/view';
import type { ArrangedDocument } from '../arranged-document';
import { pausesMore, relieve } from './relieve';

/** Why a node is not seen. */
export type UnseenReason = 'folded' | 'filtered' | 'hidden' | 'unfocused';
const REASONS: readonly UnseenReason[] = ['hidden', 'folded', 'filtered', 'unfocused'];

/** Undefined when the node is seen. */
export function unseenReason(visibility: Visibility, id: string): UnseenReason | undefined {
  return REASONS.find((reason) => visibility[reason].includes(id));
}

export const goToNode = (open: ArrangedDocument, id: string): void => goToNodes(open, [id]);

/**
 * Selects nodes and brings them into view; just what keeps one of them from being seen is taken away (a filter is
 * paused, not lost), as one step.
 */
export function goToNodes(open: ArrangedDocument, ids: string[]): void {
  const nodes = ids.flatMap((id) => open.graph.node(id) ?? []);
  if (nodes.length === 0) return;
  const before = open.arrangement;
  const after = nodes.reduce((arrangement, node) => revealing(open, node, arrangement), before);
  const name = () =>
    nodes.length > 1
      ? say('revealed {count} node|revealed {count} nodes', { count: nodes.length })
      : say('revealed {what}', { what: open.nameOf(nodes[0]!.id) });
  open.change(name, after);
  if (pausesMore(after, before)) open.notices.show(pausedNotice(open, nodes));
  open.select(ids);
  open.canvas?.reveal(ids);
}

const pausedNotice = (open: ArrangedDocument, nodes: AtlasNode[]): string =>
  say('A filter was paused to show {what}.', {
    what: nodes.map(({ id }) => say('“{text}”', { text: open.nameOf(id) })).join(', '),
  });

/** The arrangement with just so much taken away that a node is seen. */
export function revealing(open: ArrangedDocument, node: AtlasNode, from: Arrangement): Arrangement {
  const reasonIn = (arrangement: Arrangement) => unseenReason(open.visibilityOf(arrangement), node.id);
  return relieve(from, {
    isDone: (arrangement) => !reasonIn(arrangement),
    remedies: (arrangement) => REMEDIES[reasonIn(arrangement)!](arrangement, node),
  });
}

/** What may help against each reason. */
const REMEDIES: Record<UnseenReason, (arrangement: Arrangement, node: AtlasNode) => Partial<Arrangement>[]> =
  {
    hidden: ({ hidden }, { id }) => [{ hidden: hidden.filter((other) => other !== id) }],
    folded: ({ opened, layers }, { id, type }) =>
      type === 'theme' ? [{ layers: { ...layers, themes: true } }] : [{ opened: [...opened, id] }],
    unfocused: () => [{ focus: null }],
    filtered: pausedFilters,
  };

/** Each filter at work paused by itself; those as by default are none. */
export function pausedFilters(arrangement: Arrangement): Partial<Arrangement>[] {
  return activeFilters(arrangement).map((id) => pauseFilters(arrangement, [id]));
}
