import { EDGE_LABEL_SPOTS, EDGE_LABEL_WIDEST } from '../look/edge-label-room';
import { LINE, wrapText } from '../look/wrap-label';
import { FAR_SIZE, type FarLabel } from '../look/far-labels';
import { overlaps, type ScreenBox } from '../look/screen-box';
import { pointAt, type Route } from '../look/route';
import { font, type Pen } from './pen';

/** Writes a short name in or by a small node, in screen pixels. */
export function drawFarLabel(pen: Pen, { lines, size, at, colour, halo }: FarLabel): void {
  const { context, palette } = pen;
  onScreen(pen, () => {
    context.font = font(size, 600);
    context.fillStyle = palette[colour];
    writeLines(context, lines, { ...at, lineHeight: size * LINE, ...(halo && { halo: palette[halo] }) });
  });
}

interface LinesPlace {
  x: number;
  y: number;
  lineHeight: number;
  /** Colour of a seam about the letters. */
  halo?: string;
}

/** Lines about a middle. */
function writeLines(context: CanvasRenderingContext2D, lines: string[], place: LinesPlace): void {
  const first = place.y + 0.5 - ((lines.length - 1) / 2) * place.lineHeight;
  const each = (write: (line: string, x: number, y: number) => void) =>
    lines.forEach((line, index) => write(line, place.x, first + index * place.lineHeight));
  if (place.halo) {
    Object.assign(context, { strokeStyle: place.halo, lineWidth: 3.5, lineJoin: 'round' });
    each((line, x, y) => context.strokeText(line, x, y));
  }
  each((line, x, y) => context.fillText(line, x, y));
}

interface EdgeLabel {
  text: string;
  way: Route;
  /** Boxes on the screen that must stay free; the label's own is added. */
  taken: ScreenBox[];
  /** Boxes of what has stepped back, covered only where there is no other place. */
  faint: ScreenBox[];
}

/** Writes what an edge says on a plate of the ground, near its middle; left out where there is no free place. */
export function drawEdgeLabel(pen: Pen, { text, way, taken, faint }: EdgeLabel): void {
  const { context, palette, zoom, pan, textScale = 1 } = pen;
  const size = FAR_SIZE * textScale;
  onScreen(pen, () => {
    context.globalAlpha = 1;
    context.font = font(size, 500);
    const lines = wrapText(text, EDGE_LABEL_WIDEST * textScale, (part) => context.measureText(part).width);
    const width = Math.max(...lines.map((part) => context.measureText(part).width)) + 8;
    const height = size * LINE * lines.length + 3;
    const boxAt = (share: number): ScreenBox => {
      const { x, y } = pointAt(way, share);
      return { x: x * zoom + pan.x, y: y * zoom + pan.y, width, height };
    };
    const free = EDGE_LABEL_SPOTS.map(boxAt).filter((one) => !taken.some((other) => overlaps(one, other)));
    const box = free.find((one) => !faint.some((other) => overlaps(one, other))) ?? free[0];
    if (!box) return;
    taken.push(box);
    drawPlate(context, box, palette.ground);
    context.fillStyle = palette.ink;
    writeLines(context, lines, { ...box, lineHeight: size * LINE });
  });
}

function drawPlate(context: CanvasRenderingContext2D, box: ScreenBox, colour: string): void {
  context.fillStyle = colour;
  context.beginPath();
  context.roundRect(box.x - box.width / 2, box.y - box.height / 2, box.width, box.height, 4);
  context.fill();
}

function onScreen({ context, ratio }: Pen, write: () => void): void {
  context.save();
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  write();
  context.restore();
}
