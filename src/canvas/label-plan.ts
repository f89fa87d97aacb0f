import type { NodeSingular } from 'cytoscape';
import type { DrawnNode, NodeText } from './drawing';
import { font, type Pen } from './pen';

/** Font size of names seen from afar, in screen pixels. */
export const FAR_SIZE = 11;

/** A box on the screen by its centre, in screen pixels. */
export interface ScreenBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface FarCandidate {
  drawn: DrawnNode;
  text: NodeText;
  box: ScreenBox;
  /** Importance: of two labels that would overlap the heavier stays. */
  weight: number;
  node: NodeSingular;
}

export interface FarLabel extends FarCandidate {
  /** What is drawn: locator or name. */
  short: string;
  /** Whether it stands inside its node. */
  inside: boolean;
  /** Font size in screen pixels. */
  size: number;
  at: ScreenBox;
}

/** Below this strength a name would be a smear: the shape alone stays. */
const FAINTEST = 0.4;

/** Chooses the labels of a picture seen from afar, so that none overlaps another; most important first. */
export function planFarLabels(candidates: FarCandidate[], pen: Pen): FarLabel[] {
  const taken: ScreenBox[] = candidates.map(({ box }) => ({
    ...box,
    width: box.width * 0.8,
    height: box.height * 0.8,
  }));
  const planned: FarLabel[] = [];
  for (const candidate of [...candidates].sort((a, b) => b.weight - a.weight)) {
    if (candidate.node.effectiveOpacity() < FAINTEST && !candidate.text.locator) continue;
    const label = placeLabel(candidate, pen);
    const others = label.inside ? [] : taken;
    if (others.some((other) => overlaps(label.at, other))) continue;
    taken.push(label.at);
    planned.push(label);
  }
  return planned;
}

const SIZES = [FAR_SIZE, 10, 9];

/** Inside the node where the short name fits, smaller if need be; else just below it. */
function placeLabel(candidate: FarCandidate, { context }: Pen): FarLabel {
  const { box, text } = candidate;
  const short = text.locator ?? text.label;
  const widths = SIZES.map((size) => measured(context, short, size) + 4);
  const fit = widths.findIndex((width, index) => width <= box.width + 2 && box.height >= SIZES[index]!);
  const inside = fit >= 0;
  const y = inside ? box.y : box.y + box.height / 2 + FAR_SIZE * 0.7;
  const at = { x: box.x, y, width: widths[Math.max(0, fit)]!, height: FAR_SIZE + 2 };
  return { ...candidate, short, inside, size: SIZES[fit] ?? FAR_SIZE, at };
}

function measured(context: CanvasRenderingContext2D, text: string, size: number): number {
  context.font = font(size, 600);
  return context.measureText(text).width;
}

export function overlaps(a: ScreenBox, b: ScreenBox): boolean {
  return Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height;
}

/** Whether a node drawn later lies over this one; its text would show through. */
export function isOccluded(boxes: ScreenBox[], index: number): boolean {
  const box = boxes[index]!;
  for (let later = index + 1; later < boxes.length; later += 1) if (overlaps(box, boxes[later]!)) return true;
  return false;
}
