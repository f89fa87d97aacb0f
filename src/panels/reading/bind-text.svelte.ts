import type { Attachment } from 'svelte/attachments';
import { tick, untrack } from 'svelte';
import type { Explorer } from '../../state/explorer.svelte';
import type { OpenDocument } from '../../state/open-document.svelte';
import { blockOf, isRead, mentionsIn, scrollTo, seenIn, statementAt } from './text-places';

/**
 * Text and graph lead each other: what the details are about is brought into view in the text, and where the graph
 * follows, the statement at the reading line stands out in it.
 */
export function bindText({ screen }: Explorer, open: OpenDocument): Attachment<HTMLElement> {
  return (body) => {
    let frame = 0;
    const read = () => {
      frame = 0;
      open.readAt = screen.text.follows ? statementAt(body) : null;
      if (open.readAt && !open.hasDetails) open.canvas?.uncover([open.readAt]);
    };
    const onScroll = () => (frame ||= requestAnimationFrame(read));
    body.addEventListener('scroll', onScroll, { passive: true });
    $effect(() => {
      void open.sight.mentions;
      void screen.text.shows;
      void open.sourceCopy.anchored;
      void tick().then(() => untrack(() => bringIn(body)));
    });
    $effect(() => {
      void screen.text.follows;
      untrack(read);
    });
    return () => {
      body.removeEventListener('scroll', onScroll);
      cancelAnimationFrame(frame);
      open.readAt = null;
    };
  };
}

/** Nothing moves while any mention is in view, or a chosen statement read: the reader may be looking at it. */
function bringIn(body: HTMLElement): void {
  const mentions = mentionsIn(body);
  const [first] = mentions;
  const inView = seenIn(body, mentions).filter((one) => one !== blockOf(one) || isRead(body, one));
  if (first && inView.length === 0) scrollTo(body, first);
}
