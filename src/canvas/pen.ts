import type { Palette } from '../look/palette';

/** A canvas with its camera: `ratio` device pixels to a screen pixel. */
export interface Pen {
  context: CanvasRenderingContext2D;
  zoom: number;
  pan: { x: number; y: number };
  ratio: number;
  palette: Palette;
}

const FAMILY = '"Inter Variable", "Inter", system-ui, sans-serif';

/** CSS font of a size in pixels. */
export const font = (size: number, weight: number): string => `${weight} ${size}px ${FAMILY}`;
