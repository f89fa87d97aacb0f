import type { DrawnNode, NodeText } from '../look/drawing';
import { nodeText } from '../look/node-text';
import { fitLabel, type FittedLabel, type LabelBox } from '../look/wrap-label';
import { NEAR_ZOOM } from '../look/zoom';
import { font, type Pen } from './pen';

interface WrittenNode {
  drawn: DrawnNode;
  text: NodeText;
  at: { x: number; y: number };
}

/** Writes inside the node, in model pixels. */
export function drawNodeText({ context, palette, zoom }: Pen, { drawn, text, at }: WrittenNode): void {
  const fit = (label: string, box: LabelBox) => fitted(context, label, box);
  context.textBaseline = 'alphabetic';
  for (const run of nodeText({ drawn, text, isNear: zoom >= NEAR_ZOOM, fit })) {
    context.textAlign = run.anchor;
    context.font = font(run.size, run.weight);
    context.fillStyle = palette[run.colour];
    context.fillText(run.text, at.x + run.x, at.y + run.y);
  }
}

function fitted(context: CanvasRenderingContext2D, text: string, box: LabelBox): FittedLabel {
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
