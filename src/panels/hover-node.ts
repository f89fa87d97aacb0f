import type { Attachment } from 'svelte/attachments';
import type { OpenDocument } from '../state/open-document.svelte';

/**
 * While the pointer or the keyboard is on a name, its node stands out in the picture; a name that vanishes lets go of
 * it. `around` is what the name stands in: it takes over when the pointer leaves the name, or where the node is not seen.
 */
export function hoverNode(open: OpenDocument, id: string, around?: string): Attachment<HTMLElement> {
  return (element) => {
    let held: string | null = null;
    const enter = () => {
      held = around === undefined || open.visibility.nodes.has(id) ? id : around;
      open.hovered = held;
    };
    const leave = (to: string | null) => {
      if (held !== null && open.hovered === held) open.hovered = to;
      held = null;
    };
    element.onpointerenter = enter;
    element.onpointerleave = () => leave(around ?? null);
    element.onfocus = enter;
    // an element that is taken away with the keyboard on it blurs in the middle of Svelte's work
    element.onblur = () => queueMicrotask(() => leave(null));
    return () => leave(null);
  };
}
