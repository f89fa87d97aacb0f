import type { OpenDocument } from './open-document.svelte';
import type { Heading } from './walk';

/** Screen pixels of one press. */
const STEP = 60;

/** The arrow keys: where they lead, and how the picture moves for that. */
export const ARROWS: Readonly<Record<string, [Heading, x: number, y: number]>> = {
  ArrowUp: ['up', 0, STEP],
  ArrowDown: ['down', 0, -STEP],
  ArrowLeft: ['left', STEP, 0],
  ArrowRight: ['right', -STEP, 0],
};

/** Moves the view by an arrow key, and says so. */
export function pan(open: OpenDocument, key: string): void {
  const [heading, x, y] = ARROWS[key]!;
  open.canvas?.panBy(x, y);
  open.exploring?.tellPan(heading);
}
