import { aboutTexts } from '../../figure/about-texts';
import { askedPixels, askedScale, type AskedSize } from '../../figure/asked-size';
import { subsetsFor } from '../../figure/fonts/font-needs';
import { outlinesIn } from '../../figure/fonts/outlines-in';
import type { Typeface } from '../../figure/fonts/typeface';
import { isWholePdf } from '../../figure/pdf/is-whole-pdf';
import { describePng } from '../../figure/png/describe-png';
import { isDrawable, largestWidth, LONGEST_SIDE } from '../../figure/raster-size';
import { scaleScene } from '../../figure/scene/scale-scene';
import type { Scene } from '../../figure/scene/scene';
import { writeSvg } from '../../figure/svg/write-svg';
import { Refusal } from '../refusal';
import { checkPng } from './check-png';
import type { FigureFormat } from './output-format';
import { rasterise } from './rasterise';

interface FileRequest {
  scene: Scene;
  typeface: Typeface;
  size: AskedSize;
  outlines: boolean;
  bookmarks: boolean;
  /** Its name, for refusals. */
  file: string;
}

export interface FigureFile {
  bytes: Uint8Array;
  /** Pixels of a PNG; else CSS pixels. */
  width: number;
  height: number;
  dpi?: number;
}

/** Writes a figure in a format. */
export const FIGURE_WRITERS: Record<FigureFormat, (request: FileRequest) => Promise<FigureFile>> = {
  svg: async ({ scene, typeface, size, outlines }) => {
    const scaled = scaleScene(scene, askedScale(scene, size));
    const letters = outlines ? { outline: outlinesIn(typeface) } : { fonts: subsetsFor(scene, typeface) };
    return { ...sidesOf(scaled), bytes: new TextEncoder().encode(writeSvg(scaled, letters)) };
  },
  pdf: async ({ scene, typeface, size, outlines, bookmarks }) => {
    const scaled = scaleScene(scene, askedScale(scene, size));
    const { writePdf } = await import('../../figure/pdf/write-pdf');
    const bytes = await writePdf(scaled, typeface, { outlines, bookmarks });
    if (!isWholePdf(bytes)) throw new Error('the PDF came out broken');
    return { ...sidesOf(scaled), bytes };
  },
  png: async ({ scene, typeface, size, file }) => {
    const { dpi, ...pixels } = askedPixels(scene, size);
    if (!isDrawable(pixels)) throw tooLarge(scene, pixels, file);
    const picture = await rasterise(scene, { typeface, size: pixels, file });
    const bytes = describePng(picture, { texts: aboutTexts(scene.about), dpi });
    checkPng(bytes, pixels);
    return { ...sidesOf(pixels), bytes, dpi };
  },
};

const sidesOf = ({ width, height }: { width: number; height: number }) => ({ width, height });

function tooLarge(scene: Scene, { width, height }: { width: number; height: number }, file: string): Refusal {
  const [across, down, most] = [width, height, LONGEST_SIDE].map((number) => number.toLocaleString('en'));
  return new Refusal(
    `a PNG of ${across} × ${down} pixels cannot be drawn (1 to ${most} a side, 100 megapixels in all)`,
    {
      file,
      hint: `write .svg or .pdf, which have no pixels, or give at most --width ${largestWidth(scene)}px`,
    },
  );
}
