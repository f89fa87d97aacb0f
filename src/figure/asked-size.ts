import type { Length } from './length';
import { rasterSize, type RasterSize } from './raster-size';

/** How large a figure is wanted, where that is said. */
export interface AskedSize {
  width?: Length;
  height?: Length;
  /** Pixels to the inch. */
  dpi?: number;
  /** Whether the figure is laid out on a sheet of paper. */
  isPaper: boolean;
}

interface Sides {
  width: number;
  height: number;
}

/** Pixels to the inch where none are asked for: of what is printed, and of what is seen on screens, twice as sharp. */
const PRINT_DPI = 300;
const SCREEN_DPI = 192;

/** By how much a scene is enlarged. */
export function askedScale(scene: Sides, { width, height }: AskedSize): number {
  if (width) return width.pixels / scene.width;
  return height ? height.pixels / scene.height : 1;
}

/** Size of the picture of a scene in pixels, and how many of them are meant for an inch. */
export function askedPixels(scene: Sides, asked: AskedSize): RasterSize & { dpi: number } {
  const length = asked.width ?? asked.height;
  const width = scene.width * askedScale(scene, asked);
  if (length && !length.isPrinted)
    return { ...rasterSize(scene, width), dpi: asked.dpi ?? (96 * width) / scene.width };
  const dpi = asked.dpi ?? (length || asked.isPaper ? PRINT_DPI : SCREEN_DPI);
  return { ...rasterSize(scene, (width * dpi) / 96), dpi };
}
