import type { Palette } from '../look/palette';
import type { GraphRenderer } from './graph-renderer';

/** Pixels of the print to one of the page. */
const FINE = 3;
/** A few nodes are not blown up to the whole page. */
const LARGEST = 1.4;
/** Pixels of a page held sideways. */
const PAGE = { width: 1080, height: 700 };

interface Drawer {
  bufferCanvasImage(options: { full: true; maxWidth: number; maxHeight: number }): HTMLCanvasElement;
}

/** All that is shown, drawn at once and as fine as paper takes it: a page about to be printed waits for nothing. */
export function printPicture({ cy, textLayer }: GraphRenderer, palette: Palette): HTMLCanvasElement {
  const drawer = (cy as unknown as { renderer(): Drawer }).renderer();
  const { x1, y1, w, h } = cy.elements().boundingBox();
  const canvas = drawer.bufferCanvasImage({
    full: true,
    maxWidth: Math.min(PAGE.width, w * LARGEST) * FINE,
    maxHeight: Math.min(PAGE.height, h * LARGEST) * FINE,
  });
  canvas.removeAttribute('style');
  const context = canvas.getContext('2d');
  const zoom = canvas.width / Math.ceil(w) / FINE;
  if (context)
    textLayer?.drawInto({ context, zoom, pan: { x: -x1 * zoom, y: -y1 * zoom }, ratio: FINE, palette });
  return canvas;
}
