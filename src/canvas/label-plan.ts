import type { NodeSingular } from 'cytoscape';
import { fitLabel } from '../look/wrap-label';
import type { DrawnNode, NodeText } from './drawing';
import { font, type Pen } from './pen';
import { roomOf } from './room';

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
  lines: string[];
  /** Whether it stands inside its node. */
  inside: boolean;
  /** Font size in screen pixels. */
  size: number;
  /** Where it stands; inside a node its whole box. */
  at: ScreenBox;
}

/** From this importance on (selected, hovered) a name is drawn whatever it covers. */
export const ALWAYS = 1000;
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
    const others = label.inside || candidate.weight >= ALWAYS ? [] : taken;
    if (others.some((other) => overlaps(label.at, other))) continue;
    if (!label.inside) taken.push(label.at);
    planned.push(label);
  }
  return planned;
}

const SIZES = [FAR_SIZE, 10, 9, 8, 7];

/** Inside the node where the short name fits, smaller and in two lines if need be; else just below it. */
function placeLabel(candidate: FarCandidate, { context }: Pen): FarLabel {
  const { box, text, drawn } = candidate;
  const short = text.locator ?? text.label;
  const room = roomOf(drawn.look.shape);
  const measure = (part: string, size: number) => measured(context, part, size);
  const free = { width: box.width * room.width, height: box.height * room.height, sizes: SIZES };
  const { lines, size } = fitLabel(short, free, measure);
  if (lines.join(' ') === short) {
    const at = { ...box, x: box.x - box.width * room.left };
    return { ...candidate, lines, size, inside: true, at };
  }
  const y = box.y + box.height / 2 + FAR_SIZE * 0.7;
  const at = { x: box.x, y, width: measure(short, FAR_SIZE) + 4, height: FAR_SIZE + 2 };
  return { ...candidate, lines: [short], size: FAR_SIZE, inside: false, at };
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
  const whole = boxes[index]!;
  const box = { ...whole, width: whole.width * 0.7, height: whole.height * 0.6 };
  for (let later = index + 1; later < boxes.length; later += 1) if (overlaps(box, boxes[later]!)) return true;
  return false;
}
