import { LINE, wrapText } from '../look/wrap-label';
import { FAR_SIZE, overlaps, type FarLabel, type ScreenBox } from './label-plan';
import { font, type Pen } from './pen';

/** Writes a short name in or below a small node, in screen pixels. */
export function drawFarLabel(pen: Pen, { drawn, text, lines, size, at, inside }: FarLabel): void {
  const { context, palette } = pen;
  onScreen(pen, () => {
    context.font = font(size, 600);
    if (!inside) writeHalo(context, { text: lines[0] ?? '', ...at, colour: palette.ground });
    const colour = text.locator || !inside ? drawn.look.colour : drawn.look.text;
    context.fillStyle = palette[colour];
    writeLines(context, lines, { ...at, lineHeight: size * LINE });
  });
}

/** Lines about a middle. */
function writeLines(
  context: CanvasRenderingContext2D,
  lines: string[],
  { x, y, lineHeight }: { x: number; y: number; lineHeight: number },
): void {
  const first = y + 0.5 - ((lines.length - 1) / 2) * lineHeight;
  lines.forEach((line, index) => context.fillText(line, x, first + index * lineHeight));
}

interface EdgeLabel {
  text: string;
  /** Where the edge starts and ends, in model pixels. */
  line: [Point, Point];
  /** Boxes on the screen that must stay free; the label's own is added. */
  taken: ScreenBox[];
}
interface Point {
  x: number;
  y: number;
}

/** Shares of the way along an edge at which its label is tried. */
const STOPS = [0.5, 0.4, 0.6, 0.3, 0.7];

/** Writes what an edge says on a plate of the ground, near its middle; left out where there is no free place. */
export function drawEdgeLabel(pen: Pen, { text, line: [from, to], taken }: EdgeLabel): void {
  const { context, palette, zoom, pan } = pen;
  onScreen(pen, () => {
    context.globalAlpha = 1;
    context.font = font(FAR_SIZE, 500);
    const lines = wrapText(text, 130, (part) => context.measureText(part).width);
    const width = Math.max(...lines.map((part) => context.measureText(part).width)) + 8;
    const height = LINE_HEIGHT * lines.length + 3;
    const boxAt = (share: number): ScreenBox => ({
      x: (from.x + (to.x - from.x) * share) * zoom + pan.x,
      y: (from.y + (to.y - from.y) * share) * zoom + pan.y,
      width,
      height,
    });
    const box = STOPS.map(boxAt).find((candidate) => !taken.some((other) => overlaps(candidate, other)));
    if (!box) return;
    taken.push(box);
    drawPlate(context, box, palette.ground);
    context.fillStyle = palette.ink;
    writeLines(context, lines, { ...box, lineHeight: LINE_HEIGHT });
  });
}

function drawPlate(context: CanvasRenderingContext2D, box: ScreenBox, colour: string): void {
  context.fillStyle = colour;
  context.beginPath();
  context.roundRect(box.x - box.width / 2, box.y - box.height / 2, box.width, box.height, 4);
  context.fill();
}

const LINE_HEIGHT = 13;

function onScreen({ context, ratio }: Pen, write: () => void): void {
  context.save();
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  write();
  context.restore();
}

function writeHalo(
  context: CanvasRenderingContext2D,
  { text, x, y, colour }: { text: string; x: number; y: number; colour: string },
): void {
  context.strokeStyle = colour;
  context.lineWidth = 3.5;
  context.lineJoin = 'round';
  context.strokeText(text, x, y + 0.5);
}
