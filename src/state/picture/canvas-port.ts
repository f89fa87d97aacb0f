import type { Box } from '../../figure/scene/scene';

/** What panels and keys may ask of the live picture; the canvas sets it while it is on the screen. */
export interface CanvasPort {
  fit(): void;
  /** Fits again what is seen, unless the reader has moved the picture. */
  refit(): void;
  /** Multiplies the zoom, about the middle. */
  zoomBy(factor: number): void;
  /** Moves the picture by screen pixels. */
  panBy(x: number, y: number): void;
  /** Brings nodes into the free part of the canvas. */
  reveal(ids: string[]): void;
  /** Brings all of these nodes into the free part of the canvas together, as near as fits. */
  frame(ids: string[]): void;
  /** Moves the picture by as little as brings nodes out from under the details. */
  uncover(ids: string[]): void;
  /** Puts the keyboard on the graph. */
  focus(): void;
  /** While on, dragging on the ground selects an area instead of moving the picture. */
  setBoxMode(on: boolean): void;
  /** What of the graph lies in the free part of the canvas, in model pixels. */
  window(): Box;
  /** All that is shown, for paper. */
  print(): HTMLCanvasElement;
}
