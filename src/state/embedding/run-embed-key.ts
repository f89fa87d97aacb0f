import type { OpenDocument } from '../open-document.svelte';
import { walk, type Direction } from '../walk';

const PAN = 60;
const ARROWS: Record<string, [Exclude<Direction, 'start'>, x: number, y: number]> = {
  ArrowUp: ['up', 0, PAN],
  ArrowDown: ['down', 0, -PAN],
  ArrowLeft: ['left', PAN, 0],
  ArrowRight: ['right', -PAN, 0],
};

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
  if (arrow) {
    const [direction, x, y] = arrow;
    if (!shiftKey && open.selection.length) return () => walk(open, direction);
    return () => {
      open.canvas?.panBy(x, y);
      open.exploring?.tellPan(direction);
    };
  }
  if (key === 'Enter' || key === ' ') return () => walk(open, 'start');
  if (key === 'Escape') return open.selection.length ? () => open.select([]) : undefined;
  if (key === '+' || key === '=') return () => open.canvas?.zoomBy(1.25);
  if (key === '-') return () => open.canvas?.zoomBy(0.8);
  return /^[fF]$/.test(key) ? () => open.canvas?.fit() : undefined;
}
