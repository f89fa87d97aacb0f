import type { PictureRequest } from './picture-request';

/** What panels and keys may ask of the live picture; the canvas sets it while it is on the screen. */
export interface CanvasPort {
  fit(): void;
  /** Multiplies the zoom, about the middle. */
  zoomBy(factor: number): void;
  /** Moves the picture by screen pixels. */
  panBy(x: number, y: number): void;
  /** Brings nodes into the free part of the canvas. */
  reveal(ids: string[]): void;
  /** Moves the picture by as little as brings nodes out from under the details. */
  uncover(ids: string[]): void;
  /** Puts the keyboard on the graph. */
  focus(): void;
  /** While on, dragging on the ground selects an area instead of moving the picture. */
  setBoxMode(on: boolean): void;
  /** Model size of the picture in pixels at 1x. */
  pictureSize(area: PictureRequest['area']): { width: number; height: number };
  /** Never resolves with an empty or broken picture: it rejects with a sentence. */
  picture(request: PictureRequest): Promise<Blob>;
}
