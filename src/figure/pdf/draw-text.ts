import { HALO, type Point, type SceneText } from '../scene/scene';
import type { Content } from './content';
import { placed, type Frame } from './frame';
import type { PdfFonts, SetLine, TextRun } from './pdf-fonts';
import { pdfNumber, pdfText } from './pdf-syntax';
import { readPath, type PathStep } from './read-path';
import { drawUnknown } from './draw-unknown';

export interface TextSetting {
  fonts: PdfFonts;
  /** Whether letters are drawn as shapes. */
  outlines: boolean;
}

/** How high above the baseline the middle of a letter lies, beside the size of the text. */
const MIDDLE = 0.36;
const SHARES = { left: 0, center: 0.5, right: 1 };

/** A line of text at its anchor, over its halo. */
export function drawText(text: SceneText, frame: Frame, content: Content, setting: TextSetting): void {
  const line = setting.fonts.setLine(text.text, text.weight);
  const size = text.size * frame.scale;
  if (line.runs.length === 0 || !(size > 0)) return;
  const at = placed(frame, text.at);
  const drawn: DrawnLine = {
    ...line,
    size,
    at: { x: at.x - line.width * size * SHARES[text.anchor], y: at.y },
  };
  reach(drawn, content);
  if (text.halo) {
    content.stroke({ colour: text.halo, width: HALO * size }, 1, 'round');
    if (setting.outlines) drawOutlines(drawn, content, 'S');
    else writeHalo(drawn, content, setting.fonts);
  }
  content.fill(text.colour);
  if (setting.outlines) drawOutlines(drawn, content, 'f');
  else writeLetters(drawn, text.language, content, setting.fonts);
  drawGaps(drawn, content);
}

interface DrawnLine extends SetLine {
  /** In pixels. */
  size: number;
  /** The start of the baseline. */
  at: Point;
}

function writeLetters(
  line: DrawnLine,
  language: string | undefined,
  content: Content,
  fonts: PdfFonts,
): void {
  if (language) content.write(`/Span <</Lang ${pdfText(language)}>> BDC`);
  content.write(toOperators(line, content, { fonts, nameOf: ({ font }) => font.name }));
  if (language) content.write('EMC');
}

/** The border is the letters once more, stroked; an artifact, so that they are read once only. */
function writeHalo(line: DrawnLine, content: Content, fonts: PdfFonts): void {
  const letters = toOperators(line, content, { fonts, nameOf: ({ font }) => font.haloName });
  content.write(`/Artifact BMC 1 Tr ${letters} 0 Tr EMC`);
}

function toOperators(
  { runs, at, size }: DrawnLine,
  content: Content,
  { fonts, nameOf }: { fonts: PdfFonts; nameOf: (run: TextRun) => string },
): string {
  content.hasText = true;
  const points = pdfNumber(size * content.paper.unit, 3);
  const shown = runs.map((run) => `/${nameOf(run)} ${points} Tf <${fonts.encode(run)}> Tj`);
  return `BT ${content.at(at)} Td ${shown.join(' ')} ET`;
}

function drawOutlines({ runs, at, size }: DrawnLine, content: Content, operator: 'S' | 'f'): void {
  let x = at.x;
  for (const { font, letters } of runs) {
    const steps = readPath(font.face.outline(letters.join(''), size));
    if (steps.length) drawSteps(steps, { x, y: at.y }, content, operator);
    x += letters.reduce((width, letter) => width + font.face.widthOf(letter), 0) * size;
  }
}

function drawGaps({ gaps, runs, at, size }: DrawnLine, content: Content): void {
  for (const { x, width } of gaps) {
    const middle = { x: at.x + (x + width / 2) * size, y: at.y - MIDDLE * size };
    drawUnknown(middle, { size, across: Math.min(1, width) }, runs[0]!.font.face, content);
  }
}

function drawSteps(steps: PathStep[], at: Point, content: Content, operator: 'S' | 'f' | 'f*'): void {
  content.path(steps, (point) => ({ x: point.x + at.x, y: point.y + at.y }));
  content.write(operator);
}

/** From under to above the letters, with their halo. */
function reach({ at, size, width }: DrawnLine, content: Content): void {
  content.at({ x: at.x - HALO * size, y: at.y + 0.45 * size });
  content.at({ x: at.x + (width + HALO) * size, y: at.y - 1.15 * size });
}
