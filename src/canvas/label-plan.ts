import type { NodeSingular } from 'cytoscape';
import type { DrawnNode, NodeText } from './drawing';
import { FAR_SIZE, font, type Pen } from './draw-text';

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
}

/** Chooses the labels of a picture seen from afar, so that none overlaps another; most important first. */
export function planFarLabels(candidates: FarCandidate[], { context, zoom }: Pen): FarLabel[] {
  const taken: ScreenBox[] = [];
  const planned: FarLabel[] = [];
  context.font = font(FAR_SIZE, 600);
  for (const candidate of [...candidates].sort((a, b) => b.weight - a.weight)) {
    const short = candidate.text.locator ?? candidate.text.label;
    const width = context.measureText(short).width + 4;
    const box = { x: candidate.box.x, y: candidate.box.y, width, height: FAR_SIZE + 3 };
    const isTopic = candidate.drawn.type === 'topic' || candidate.drawn.type === 'group';
    if ((isTopic && zoom < 0.4) || taken.some((other) => overlaps(box, other))) continue;
    taken.push(box);
    planned.push({ ...candidate, short });
  }
  return planned;
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
