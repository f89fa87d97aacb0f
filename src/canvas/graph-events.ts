import { linkEnds } from '../graph/visibility/bridges';
import type { Explorer } from '../state/explorer.svelte';
import type { OpenDocument } from '../state/open-document.svelte';
import { goToNode } from '../state/visibility/reveal-node';
import type { GraphEvents } from './gestures';

/** Events of the picture become acts of the reader. */
export function toGraphEvents(explorer: Explorer, open: OpenDocument): GraphEvents {
  return {
    select([id], { add }) {
      if (id === undefined) return;
      if (add || explorer.screen.selectsMany) open.toggleSelected(id);
      else open.select([id]);
      open.canvas?.uncover(linkEnds(open.graph, id) ?? [id]);
    },
    box: (ids) => open.select([...open.selection, ...ids.filter((id) => open.visibility.nodes.has(id))]),
    clear: () => open.select([]),
    focus: (id) => (open.visibility.nodes.has(id) ? open.focusOn(id, 1) : goToNode(open, id)),
    hover: (id) => (open.hovered = id),
    move: (places) => open.layoutRun.move(places),
    menu: (id, at) => (explorer.screen.menu = { id, at }),
  };
}
