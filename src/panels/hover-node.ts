import type { Attachment } from 'svelte/attachments';
import type { OpenDocument } from '../state/open-document.svelte';

/** While the pointer is on a name, its node stands out in the picture; also a name that vanishes lets go of it. */
export function hoverNode(open: OpenDocument, id: string): Attachment<HTMLElement> {
  return (element) => {
    const leave = () => {
      if (open.hovered === id) open.hovered = null;
    };
    element.onpointerenter = () => (open.hovered = id);
    element.onpointerleave = leave;
    return leave;
  };
}
