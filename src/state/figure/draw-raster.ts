import { FigureRefusal } from '../../figure/figure-refusal';
import type { RasterSize } from '../../figure/raster-size';
import { breathe } from './breathe';
import { checkRaster, decodeSvg } from './check-file';
import type { RasterFormat } from './figure-choices';
import { say } from '../../language/say';

/** What JPEG and WebP keep, 0 to 1. */
const QUALITY = 0.92;

interface RasterOrder {
  size: RasterSize;
  format: RasterFormat;
  signal: AbortSignal;
}

/** An SVG as a picture in pixels, decoded again and found whole. Rejects with a sentence. */
export async function drawRaster(svg: string, { size, format, signal }: RasterOrder): Promise<Blob> {
  const image = await decodeSvg(new Blob([sizedSvg(svg, size)], { type: 'image/svg+xml' }), size);
  await breathe(signal);
  const canvas = Object.assign(document.createElement('canvas'), { width: size.width, height: size.height });
  const context = canvas.getContext('2d');
  if (!context)
    throw new FigureRefusal(say('The browser has no room for this picture; choose a smaller size, or SVG.'));
  context.drawImage(image, 0, 0, size.width, size.height);
  await breathe(signal);
  const file = await encode(canvas, `image/${format}`);
  canvas.width = canvas.height = 0; // its memory is given back now, not some time later
  signal.throwIfAborted();
  await checkRaster(file, size);
  return file;
}

/** Drawn from the start in its final size: some browsers would enlarge the pixels of the usual one. */
const sizedSvg = (svg: string, { width, height }: RasterSize): string =>
  svg.replace(/(<svg\b[^>]*?) width="[^"]*" height="[^"]*"/, `$1 width="${width}" height="${height}"`);

async function encode(canvas: HTMLCanvasElement, type: string): Promise<Blob> {
  const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, QUALITY));
  if (!file)
    throw new FigureRefusal(say('The browser made an empty picture; choose a smaller size, or SVG.'));
  if (file.type !== type) throw new FigureRefusal(say('This browser cannot write this format; choose PNG.'));
  return file;
}
