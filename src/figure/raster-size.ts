/** Safe below the limits of every engine: 16,384 pixels a side, 100 megapixels. */
export const LONGEST_SIDE = 16_384;
export const LARGEST_AREA = 100_000_000;

export interface RasterSize {
  /** Pixels. */
  width: number;
  height: number;
  /** Pixels to a pixel of the scene. */
  scale: number;
}

/** The picture of a scene at a width in pixels. */
export function rasterSize(scene: { width: number; height: number }, width: number): RasterSize {
  const scale = width / scene.width;
  return { width: Math.round(width), height: Math.max(1, Math.round(scene.height * scale)), scale };
}

/** Whether it can be made; larger ones need SVG or PDF, which have no pixels. */
export const isDrawable = ({ width, height }: RasterSize): boolean =>
  width >= 1 && Math.max(width, height) <= LONGEST_SIDE && width * height <= LARGEST_AREA;

/** The largest width in pixels at which a scene can be drawn. */
export function largestWidth(scene: { width: number; height: number }): number {
  const { width, height } = scene;
  const byArea = Math.sqrt((LARGEST_AREA * width) / height);
  const widest = Math.floor(Math.min(LONGEST_SIDE, (LONGEST_SIDE * width) / height, byArea));
  return isDrawable(rasterSize(scene, widest)) ? widest : widest - 1; // the height may have been rounded up
}

/** Pixels of a length in centimetres at a number of dots per inch. */
export const pixelsOf = (centimetres: number, dpi: number): number => Math.round((centimetres / 2.54) * dpi);
