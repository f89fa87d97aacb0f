import type { DrawnNode, NodeText } from './drawing';
import { labelSpots } from './label-spots';
import { roomOf } from './room';
import { isWithin, overlaps, type ScreenBox } from './screen-box';
import { TakenBoxes } from './taken-boxes';
import { wrapText, type Measure } from './wrap-label';

/** Font size of names seen from afar, in pixels of the screen or page. */
export const FAR_SIZE = 12;

export interface FarCandidate {
  drawn: DrawnNode;
  text: NodeText;
  box: ScreenBox;
  /** Importance: of two labels that would overlap the heavier stays. */
  weight: number;
  /** Strength with which the node is drawn, 0 to 1. */
  opacity: number;
}

interface FarPlace {
  /** What is drawn: locator or name. */
  lines: string[];
  /** Whether it stands inside its node. */
  inside: boolean;
  size: number;
  /** Where it stands; inside a node its whole box. */
  at: ScreenBox;
}
export type FarLabel<Candidate extends FarCandidate = FarCandidate> = Candidate & FarPlace;

/** From this importance on (selected, hovered) a name is drawn whatever it covers. */
export const ALWAYS = 1000;
/** Below this strength a name would be a smear: the shape alone stays. */
const FAINTEST = 0.4;

export interface FarPlan {
  /** Of the font that names are drawn in. */
  measure: Measure;
  /** Where names beside nodes stay. */
  room?: ScreenBox;
  /** Font size of names, in pixels of the screen or page. */
  size?: number;
}

/**
 * Chooses the labels of a picture seen from afar, most important first: each of them whole, in its node or beside it,
 * and over no other label and no other node.
 */
export function planFarLabels<Candidate extends FarCandidate>(
  candidates: Candidate[],
  plan: FarPlan,
): FarLabel<Candidate>[] {
  const taken = new TakenBoxes(
    candidates.map(({ box }) => ({ ...box, width: box.width * 0.8, height: box.height * 0.8 })),
  );
  const planned: FarLabel<Candidate>[] = [];
  for (const candidate of [...candidates].sort((a, b) => b.weight - a.weight)) {
    if (candidate.opacity < FAINTEST && !candidate.text.locator) continue;
    const place = placeInside(candidate, plan) ?? placeBeside(candidate, plan, taken);
    if (place) planned.push({ ...candidate, ...place });
  }
  return planned;
}

/** Height that a line needs in a node, in font sizes: no more than the tips of its letters may stand out. */
const TIGHT = 0.95;

function placeInside(
  { box, text, drawn }: FarCandidate,
  { measure, size = FAR_SIZE }: FarPlan,
): FarPlace | null {
  const short = text.locator ?? text.label;
  const share = roomOf(drawn.look.shape);
  const width = box.width * share.width + 3;
  const lines = wrapText(short, width, (part) => measure(part, size));
  const fits =
    lines.length * size * TIGHT <= box.height * share.height &&
    lines.every((line) => measure(line, size) <= width);
  return fits ? { lines, size, inside: true, at: { ...box, x: box.x - box.width * share.left } } : null;
}

/** At the first spot that is free; the most important names at the first one in any case. */
function placeBeside(
  { box, text, weight }: FarCandidate,
  { measure, room, size = FAR_SIZE }: FarPlan,
  taken: TakenBoxes,
): FarPlace | null {
  const spots = labelSpots({ box, name: text.locator ?? text.label, size, measure, ...(room && { room }) });
  const free = spots.filter(({ at }) => !room || isWithin(at, room)).find(({ at }) => taken.isFree(at));
  const spot = free ?? (weight >= ALWAYS ? spots[0] : undefined);
  if (!spot) return null;
  taken.add(spot.at);
  return { ...spot, size, inside: false };
}

/** Whether a node drawn later lies over this one; its text would show through. */
export function isOccluded(boxes: ScreenBox[], index: number): boolean {
  const whole = boxes[index]!;
  const box = { ...whole, width: whole.width * 0.7, height: whole.height * 0.6 };
  for (let later = index + 1; later < boxes.length; later += 1) if (overlaps(box, boxes[later]!)) return true;
  return false;
}
