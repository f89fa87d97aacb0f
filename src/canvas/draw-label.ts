import { wrapText } from '../look/wrap-label';
import { FAR_SIZE, overlaps, type FarLabel, type ScreenBox } from './label-plan';
import { font, type Pen } from './pen';

/** Writes a short name in or below a small node, in screen pixels. */
export function drawFarLabel(pen: Pen, { drawn, text, short, at, inside }: FarLabel): void {
  const { context, palette } = pen;
  onScreen(pen, () => {
    context.font = font(FAR_SIZE, 600);
    if (!inside) writeHalo(context, { text: short, ...at, colour: palette.ground });
    const colour = text.locator || !inside ? drawn.look.colour : drawn.look.text;
    context.fillStyle = palette[colour];
    context.fillText(short, at.x, at.y + 0.5);
  });
}

/** Writes what an edge says at its middle, on a plate of the ground; left out where it would cover another one. */
export function drawEdgeLabel(
  pen: Pen,
  { text, at, taken }: { text: string; at: { x: number; y: number }; taken: ScreenBox[] },
): void {
  const { context, palette, zoom, pan } = pen;
  onScreen(pen, () => {
    context.globalAlpha = 1;
    context.font = font(FAR_SIZE, 500);
    const lines = wrapText(text, 130, (part) => context.measureText(part).width);
    const width = Math.max(...lines.map((line) => context.measureText(line).width)) + 8;
    const box = { x: at.x * zoom + pan.x, y: at.y * zoom + pan.y, width, height: LINE_HEIGHT * lines.length + 3 };
    if (taken.some((other) => overlaps(box, other))) return;
    taken.push(box);
    context.fillStyle = palette.ground;
    context.beginPath();
    context.roundRect(box.x - box.width / 2, box.y - box.height / 2, box.width, box.height, 4);
    context.fill();
    context.fillStyle = palette.ink;
    lines.forEach((line, index) =>
      context.fillText(line, box.x, box.y + 0.5 + (index - (lines.length - 1) / 2) * LINE_HEIGHT),
    );
  });
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
