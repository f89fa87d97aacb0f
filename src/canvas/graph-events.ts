import type { Explorer } from '../state/explorer.svelte';
import type { OpenDocument } from '../state/open-document.svelte';
import type { GraphEvents } from './gestures';

/** Events of the picture become acts of the reader. */
export function toGraphEvents(explorer: Explorer, open: OpenDocument): GraphEvents {
  return {
    select([id], { add }) {
      if (!id) return;
      if (add || explorer.screen.selectsMany) open.toggleSelected(id);
      else open.select([id]);
      const edge = open.graph.edge(id);
      open.canvas?.uncover(edge ? [edge.source, edge.target] : [id]);
    },
    box: (ids) => open.select([...open.selection, ...ids]),
    clear: () => open.select([]),
    focus: (id) => open.focusOn(id, 1),
    hover: (id) => (open.hovered = id),
    move: (places) => open.layoutRun.move(places),
    menu: (id, at) => (explorer.screen.menu = { id, at }),
  };
}
