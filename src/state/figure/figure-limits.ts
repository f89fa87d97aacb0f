import { isDrawable, largestWidth, type RasterSize } from '../../figure/raster-size';
import type { Scene } from '../../figure/scene/scene';
import { isRaster, type FigureChoices } from './figure-choices';
import { pixelSize } from './figure-size';
import { say } from '../../language/say';

/** What stands in the way of a file, in words. */
export interface FigureProblem {
  words: string;
  /** Where the picture is too large for a browser: the largest width in pixels. */
  widest?: number;
}

/** Whether a browser can draw a picture in pixels, told before it tries. */
export function problemOf(scene: Scene, choices: FigureChoices): FigureProblem | null {
  const size = pixelSize(scene, choices);
  if (!isRaster(choices.format) || isDrawable(size)) return null;
  return {
    words: say('{size} are more than browsers can draw.', { size: sizeWords(size) }),
    widest: largestWidth(scene),
  };
}

/** Pictures of more pixels take seconds. */
const HEAVY = 24_000_000;

export function isHeavy(scene: Scene, choices: FigureChoices): boolean {
  const { width, height } = pixelSize(scene, choices);
  return isRaster(choices.format) && width * height > HEAVY;
}

export const sizeWords = ({ width, height }: Pick<RasterSize, 'width' | 'height'>): string =>
  say('{width} × {height} pixels', { width, height });
