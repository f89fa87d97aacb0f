import type { jsPDF } from 'jspdf';
import type { Typeface } from '../fonts/typeface';
import type { Scene, ScenePart } from '../scene/scene';
import { addLinks } from './add-links';
import { bookmarksOf } from './bookmarks';
import { contentHash } from './content-hash';
import { describePdf } from './describe-pdf';
import { drawScene, type DrawnScene } from './draw-scene';
import { PdfFile, toReference } from './pdf-file';
import { PdfFonts } from './pdf-fonts';
import { pdfNumber } from './pdf-syntax';
import { putBookmarks } from './put-bookmarks';
import { putContent } from './put-content';

interface PdfOptions {
  /** Draws letters as shapes: nothing is left to select or find. */
  outlines?: boolean;
  /** Lists the parts of the figure and its nodes beside the page. */
  bookmarks?: boolean;
}

/** Points to a CSS pixel. */
const POINTS = 72 / 96;
/** The longest page in its own units (ISO 32000-1, annex C). */
const LONGEST = 14_400;

/**
 * The scene as a PDF of one page: vectors, and text that is selected and found, in parts of the typeface. A letter that
 * it has not is drawn as a question mark in a diamond, and still read as what it is;
 * `missingLetters` names them. The same scene gives the same bytes.
 */
export async function writePdf(
  scene: Scene,
  typeface: Typeface,
  options: PdfOptions = {},
): Promise<Uint8Array> {
  const size = [scene.width * POINTS, scene.height * POINTS];
  const userUnit = Math.max(1, Math.ceil(Math.max(...size) / LONGEST));
  const [width, height] = size.map((length) => Number(pdfNumber(length / userUnit, 4))) as [number, number];
  const file = new PdfFile(await emptyDocument([width, height], userUnit));
  const fonts = new PdfFonts(typeface);
  const setting = { fonts, outlines: options.outlines ?? false };
  const drawn = drawScene(withGround(scene), { unit: POINTS / userUnit, height }, setting);
  putScene(file, () => putContent(drawn.content, { file, fonts: file.put(fonts.put(file)) }));
  addLinks(file.document, drawn.places, scene.about.link);
  if (options.bookmarks) addBookmarks(file, scene, drawn);
  describePdf(file, scene.about, contentHash(JSON.stringify([scene, setting.outlines])));
  return file.toBytes();
}

async function emptyDocument([width, height]: [number, number], userUnit: number): Promise<jsPDF> {
  const { jsPDF } = await import('jspdf');
  const document = new jsPDF({
    unit: 'pt',
    format: [width, height],
    orientation: width > height ? 'l' : 'p',
    userUnit,
    compress: true,
    putOnlyUsedFonts: true,
  });
  document.setDisplayMode('fullpage', 'single');
  return document;
}

/** The scene is a form that the page draws: a page of jsPDF knows no fonts but those of jsPDF. */
function putScene(file: PdfFile, put: () => number): void {
  let number = 0;
  file.write('/Scene Do');
  file.on('putResources', () => {
    number = put();
  });
  file.on('putXobjectDict', () => file.write(`/Scene ${toReference(number)}`));
}

function addBookmarks(file: PdfFile, scene: Scene, { places }: DrawnScene): void {
  let number = 0;
  file.on('putResources', () => {
    const page = file.document.getPageInfo(1).objId;
    number = putBookmarks(bookmarksOf(scene), { file, page, places });
  });
  file.on('putCatalog', () => file.write(`/Outlines ${toReference(number)} /PageMode /UseOutlines`));
}

const withGround = ({ ground, width, height, parts }: Scene): ScenePart[] =>
  ground ? [{ kind: 'shape', path: `M0 0H${width}V${height}H0Z`, fill: ground }, ...parts] : parts;
