import { aboutTexts } from '../../figure/about-texts';
import { FigureRefusal } from '../../figure/figure-refusal';
import { isWholePdf } from '../../figure/pdf/is-whole-pdf';
import { describePng } from '../../figure/png/describe-png';
import type { RasterSize } from '../../figure/raster-size';
import { breathe } from './breathe';
import { decodeSvg } from './check-file';
import type { DrawnFigure } from './draw-figure';
import { drawRaster } from './draw-raster';
import type { FigureChoices, RasterFormat } from './figure-choices';
import { say } from '../../language/say';

interface FileOrder {
  choices: FigureChoices;
  /** Of a picture in pixels. */
  size: RasterSize;
  dpi: number;
  signal: AbortSignal;
}

/** The file of a figure, checked. Rejects with a sentence; never resolves with an empty or broken one. */
export function writeFigure(drawn: DrawnFigure, order: FileOrder): Promise<Blob> {
  const { format } = order.choices;
  if (format === 'svg') return svgFile(drawn);
  return format === 'pdf' ? pdfFile(drawn, order) : rasterFile(drawn, { ...order, format });
}

async function svgFile({ svg, scene }: DrawnFigure): Promise<Blob> {
  const file = new Blob([svg], { type: 'image/svg+xml' });
  await decodeSvg(file, scene);
  return file;
}

async function pdfFile({ scene, typeface }: DrawnFigure, { choices, signal }: FileOrder): Promise<Blob> {
  const writePdf = await loadWriter();
  await breathe(signal);
  const { letters, bookmarks } = choices;
  const bytes = await writePdf(scene, typeface, { outlines: letters === 'outlines', bookmarks });
  if (!isWholePdf(bytes)) throw new FigureRefusal(say('The PDF came out broken; choose SVG.'));
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/pdf' });
}

async function loadWriter() {
  try {
    return (await import('../../figure/pdf/write-pdf')).writePdf;
  } catch (cause) {
    const words = say(
      'What writes PDF could not be loaded. Is the connection there? Close this and try again.',
    );
    throw new FigureRefusal(words, { cause });
  }
}

async function rasterFile(
  { svg, scene }: DrawnFigure,
  { format, size, dpi, signal }: FileOrder & { format: RasterFormat },
): Promise<Blob> {
  const file = await drawRaster(svg, { size, format, signal });
  if (format !== 'png') return file;
  await breathe(signal);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const told = describePng(bytes, { texts: aboutTexts(scene.about), dpi });
  return new Blob([told as Uint8Array<ArrayBuffer>], { type: 'image/png' });
}
