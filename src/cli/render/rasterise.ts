import { outlinesIn } from '../../figure/fonts/outlines-in';
import { missingLetters } from '../../figure/fonts/font-needs';
import type { Typeface } from '../../figure/fonts/typeface';
import type { RasterSize } from '../../figure/raster-size';
import { scaleScene } from '../../figure/scene/scale-scene';
import type { Scene } from '../../figure/scene/scene';
import { writeSvg } from '../../figure/svg/write-svg';
import { Refusal } from '../refusal';
import { withFontFiles } from './font-folder';

interface RasterRequest {
  typeface: Typeface;
  size: RasterSize;
  /** For refusals. */
  file: string;
}

type Rasteriser = Pick<typeof import('@resvg/resvg-js'), 'Resvg'>;

/** Not part of the program: it is native, and not there for every system. */
const loadRasteriser = (): Promise<Rasteriser> => import('@resvg/resvg-js');

/** The scene as a PNG of exactly that size. Throws a Refusal where the rasteriser is not installed. */
export async function rasterise(
  scene: Scene,
  { typeface, size, file }: RasterRequest,
  load = loadRasteriser,
): Promise<Uint8Array> {
  const { Resvg } = await load().catch((error: Error) => {
    throw new Refusal(`PNG needs the package @resvg/resvg-js: ${error.message.split('\n')[0]}`, {
      file,
      hint: 'write .svg or .pdf, or install the package beside the program',
    });
  });
  const scaled = { ...scaleScene(scene, size.scale), width: size.width, height: size.height };
  const svg = writeSvg(scaled, { outline: outlinesIn(typeface) });
  const draw = (fontFiles: string[]) => {
    const font = { loadSystemFonts: fontFiles.length > 0, fontFiles, defaultFontFamily: 'Inter' };
    return new Resvg(svg, { font }).render().asPng();
  };
  return missingLetters(scene, typeface).length ? withFontFiles(typeface.others, draw) : draw([]);
}
