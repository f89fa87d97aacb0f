import type { OpenDocument } from '../open-document.svelte';
import { ARROWS, pan } from '../pan';
import { walk } from '../walk';

/** The keys of an embedded graph: they look and select, and change nothing. Tab always leads on. */
export function runEmbedKey(event: KeyboardEvent, open: OpenDocument): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const act = actOf(event, open);
  if (!act) return;
  event.preventDefault();
  act();
}

function actOf({ key, shiftKey }: KeyboardEvent, open: OpenDocument): (() => void) | undefined {
  const arrow = ARROWS[key];
  if (arrow) return () => (!shiftKey && open.selection.length ? walk(open, arrow[0]) : pan(open, key));
  if (key === 'Enter' || key === ' ') return () => walk(open, 'start');
  if (key === 'Escape') return open.selection.length ? () => open.select([]) : undefined;
  if (key === '+' || key === '=') return () => open.canvas?.zoomBy(1.25);
  if (key === '-') return () => open.canvas?.zoomBy(0.8);
  return /^[fF]$/.test(key) ? () => open.canvas?.fit() : undefined;
}
