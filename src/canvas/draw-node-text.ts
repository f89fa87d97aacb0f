import { font, type Pen } from './pen';
import { fitLabel, LINE, type FittedLabel } from '../look/wrap-label';
import type { DrawnNode, NodeText } from './drawing';
import { roomOf } from './room';

/** From this zoom on a card shows its wording. */
export const NEAR_ZOOM = 1.9;

const PADDING = 8;
const LOCATOR = 10.5;

interface WrittenNode {
  drawn: DrawnNode;
  text: NodeText;
  at: { x: number; y: number };
}

/** Writes inside the node, in model pixels. */
export function drawNodeText(pen: Pen, written: WrittenNode): void {
  if (written.drawn.look.card) drawCard(pen, written);
  else drawEntity(pen, written);
}

function drawCard(pen: Pen, { drawn, text, at }: WrittenNode): void {
  const { context, palette, zoom } = pen;
  const left = at.x - drawn.size.width / 2 + PADDING;
  const top = at.y - drawn.size.height / 2;
  const near = zoom >= NEAR_ZOOM;
  const size = near ? 6 : LOCATOR;
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  context.font = font(size, 650);
  context.fillStyle = palette[drawn.look.colour];
  context.fillText(text.locator ?? '', left, top + size + 3.5);
  drawMarks(pen, text, { right: at.x + drawn.size.width / 2 - PADDING, baseline: top + size + 3.5, size });
  const box = {
    left,
    top: top + size + 5,
    width: drawn.size.width - 2 * PADDING,
    bottom: top + drawn.size.height - 4,
  };
  if (near) drawWording(pen, text, box);
  else
    drawLines(pen, fitted(pen, text.label, { ...box, height: box.bottom - box.top, sizes: CARD_SIZES }), box);
}

const CARD_SIZES = [12, 11.5, 11, 10.5, 10, 9, 8];

/** "EN" for a label in another language than asked for, "+3" for what is folded. */
function drawMarks(
  { context, palette }: Pen,
  text: NodeText,
  at: { right: number; baseline: number; size: number },
) {
  const marks = [text.foreign?.toUpperCase(), text.folded ? `+${text.folded}` : undefined].filter(Boolean);
  context.textAlign = 'right';
  context.font = font(at.size * 0.9, 500);
  context.fillStyle = palette.quietInk;
  context.fillText(marks.join('  '), at.right, at.baseline);
  context.textAlign = 'left';
}

interface TextBox {
  left: number;
  top: number;
  width: number;
  bottom: number;
}

function drawLines({ context, palette }: Pen, { lines, size }: FittedLabel, box: TextBox): void {
  context.font = font(size, 450);
  context.fillStyle = palette.ink;
  lines.forEach((line, index) => context.fillText(line, box.left, box.top + size * (0.92 + index * LINE)));
}

function drawWording(pen: Pen, text: NodeText, box: TextBox): void {
  const { context, palette } = pen;
  const title = fitted(pen, text.label, { width: box.width * 0.95, height: 7.5, sizes: [6, 5.5, 5, 4.5] });
  context.font = font(title.size, 650);
  context.fillStyle = palette.ink;
  context.fillText(title.lines[0] ?? '', box.left, box.top + 5.5);
  const rest = { ...box, top: box.top + 8 };
  const size = 4.6;
  drawLines(
    pen,
    fitted(pen, text.wording ?? '', { ...rest, height: rest.bottom - rest.top, sizes: [size, 4.2, 3.8] }),
    rest,
  );
}

function drawEntity(pen: Pen, { drawn, text, at }: WrittenNode): void {
  const { context, palette } = pen;
  const room = roomOf(drawn.look.shape);
  const { width, height } = drawn.size;
  const sizes =
    drawn.type === 'topic' || drawn.type === 'group' ? [11, 10.5, 10, 9, 8] : [12.5, 12, 11.5, 11, 10, 9];
  const { lines, size } = fitted(pen, text.label, {
    width: width * room.width,
    height: height * room.height,
    sizes,
  });
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.font = font(size, 550);
  context.fillStyle = palette[drawn.look.text];
  const first = at.y - ((lines.length - 1) * size * LINE) / 2 + size * 0.36;
  lines.forEach((line, index) =>
    context.fillText(line, at.x - width * room.left, first + index * size * LINE),
  );
}

function fitted(
  { context }: Pen,
  text: string,
  box: { width: number; height: number; sizes: number[] },
): FittedLabel {
  const cached = `${text}|${box.width}|${box.height}|${box.sizes[0]}|${fontsKey()}`;
  const known = fits.get(cached);
  if (known) return known;
  const measure = (part: string, size: number) => {
    context.font = font(size, 550); // the heaviest that is drawn
    return context.measureText(part).width;
  };
  const fit = fitLabel(text, box, measure);
  if (fits.size > 4000) fits.clear();
  fits.set(cached, fit);
  return fit;
}

/** Fits measured before the font was there are wrong after it. */
const fontsKey = () => document.fonts.status;
const fits = new Map<string, FittedLabel>();
