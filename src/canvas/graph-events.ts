import type { Explorer } from '../state/explorer.svelte';
import type { OpenDocument } from '../state/open-document.svelte';
import type { GraphEvents } from './gestures';

/** Events of the picture become acts of the reader. */
export function toGraphEvents(explorer: Explorer, open: OpenDocument): GraphEvents {
  return {
    select(ids, { add }) {
      if (!add) open.select(ids);
      else if (ids.length === 1) open.toggleSelected(ids[0]!);
      else open.select([...new Set([...open.selection.filter((id) => open.graph.node(id)), ...ids])]);
    },
    clear: () => open.select([]),
    focus: (id) => open.focusOn(id, 1),
    hover: (id) => (open.hovered = id),
    move: (places) => open.layoutRun.move(places),
    menu: (id, at) => (explorer.screen.menu = { id, at }),
  };
}
