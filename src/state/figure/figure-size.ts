import type { Page } from '../../figure/figure-options';
import { paperPage, PRESETS } from '../../figure/pages';
import { largestWidth, pixelsOf, rasterSize, type RasterSize } from '../../figure/raster-size';
import type { FigureChoices } from './figure-choices';

/** Dots per inch of what is drawn pixel by pixel (CSS Values and Units 3). */
const CSS_DPI = 96;

/** The chosen page; null for one as large as the figure needs. */
export const pageOf = ({ page, paper, orientation, margin }: FigureChoices): Page | null =>
  page === 'paper' ? paperPage(paper, orientation, margin) : PRESETS[page];

/** Pixels of a scene as they are asked for. */
export const pixelSize = (scene: { width: number; height: number }, choices: FigureChoices): RasterSize =>
  rasterSize(scene, widthOf(scene, choices));

function widthOf(scene: { width: number; height: number }, { size, px, cm, dpi }: FigureChoices): number {
  const { width } = scene;
  switch (size) {
    case 'screen':
      return width;
    case 'sharp':
      return Math.min(2 * width, largestWidth(scene)); // what is offered first can be drawn
    case 'print':
      return (300 / CSS_DPI) * width;
    case 'px':
      return px;
    case 'cm':
      return pixelsOf(cm, dpi);
  }
}

/** Dots per inch that a file states: those asked for, or such that the page comes out in its own size. */
export const dpiOf = ({ scale }: RasterSize, { size, dpi }: FigureChoices): number =>
  size === 'cm' ? dpi : CSS_DPI * scale;
