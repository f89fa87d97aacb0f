import { FAR_SIZE, type FarPlan } from '../look/far-labels';
import type { Palette } from '../look/palette';
import type { ScreenBox } from '../look/screen-box';
import type { Measure } from '../look/wrap-label';
import { READABLE_ZOOM } from '../look/zoom';

/** A canvas with its camera: `ratio` device pixels to a screen pixel. */
export interface Pen {
  context: CanvasRenderingContext2D;
  zoom: number;
  pan: { x: number; y: number };
  ratio: number;
  palette: Palette;
  /** How much larger than usual the reader has texts. */
  textScale?: number;
  /** Where names beside nodes stay, in screen pixels. */
  room?: ScreenBox;
}

const FAMILY = '"Inter Variable", "Inter", system-ui, sans-serif';

/** CSS font of a size in pixels. */
export const font = (size: number, weight: number): string => `${weight} ${size}px ${FAMILY}`;

/** How much larger than usual the reader has texts, by the font size of the page. */
export const textScale = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;

/** Whether texts stand inside their nodes at full length. */
export const isReadable = ({ zoom, textScale = 1 }: Pen): boolean => zoom >= READABLE_ZOOM * textScale;

/** How names seen from afar are placed. */
export const farPlan = (pen: Pen): FarPlan => ({
  measure: measureWith(pen),
  size: FAR_SIZE * (pen.textScale ?? 1),
  ...(pen.room && { room: pen.room }),
});

/** Widths of names seen from afar; each is measured once for all its sizes. */
function measureWith({ context }: Pen): Measure {
  const widths = new Map<string, number>();
  context.font = font(FAR_SIZE, 600);
  return (text, size) => {
    const width = widths.get(text) ?? context.measureText(text).width;
    widths.set(text, width);
    return (width * size) / FAR_SIZE;
  };
}
