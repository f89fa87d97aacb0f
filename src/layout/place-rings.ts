import type { Positions } from '../graph/atlas-document';
import { COMPASS } from './compass';
import { gapBetween } from './geometry';
import type { Box } from './geometry';
import type { LayoutNode } from './layout-input';

/** Concentric ellipses from the inside outwards, each just as large as its nodes need; nothing overlaps. */
export function placeRings(rings: LayoutNode[][]): Positions {
  const places: Positions = {};
  let inner: Box[] = [];
  let radius = 0;
  for (const ring of rings) {
    const placed = growRing(ring, inner, radius);
    ring.forEach((node, index) => (places[node.id] = [placed.boxes[index]!.x, placed.boxes[index]!.y]));
    inner = [...inner, ...placed.boxes];
    radius = placed.radius;
  }
  return places;
}

const ASPECT = 1.5;
/** Gap between neighbours on a ring, and to the ring inside it. */
const GAP = 14;
const RING_GAP = 34;

function growRing(ring: LayoutNode[], inner: Box[], from: number): { boxes: Box[]; radius: number } {
  for (let radius = from; ; radius += 4) {
    const boxes = spreadOn(ring, radius);
    const isClear = boxes?.every((box) => inner.every((other) => gapBetween(box, other) >= RING_GAP));
    if (boxes && isClear) return { boxes, radius };
  }
}

/** The nodes around the ellipse with about equal gaps; undefined where they do not fit. */
function spreadOn(ring: LayoutNode[], radius: number): Box[] | undefined {
  for (let gap = LARGEST_GAP; gap >= GAP; gap -= 4) {
    const boxes = walk(ring, radius, gap);
    if (boxes) return boxes;
  }
  return ring.length === 1 ? [boxAt(ring[0]!, radius === 0 ? [0, 0] : [0, -radius])] : undefined;
}

const LARGEST_GAP = 200;

/** Sets one node after the other, each as near to the last as the gap allows; all must fit before the first again. */
function walk(ring: LayoutNode[], radius: number, gap: number): Box[] | undefined {
  const boxes: Box[] = [];
  let step = 0;
  for (const node of ring) {
    let box = boxOn(node, radius, step);
    while (boxes.length > 0 && step < COMPASS.length && !isClearOf(box, boxes, gap)) box = boxOn(node, radius, ++step);
    if (step >= COMPASS.length) return undefined;
    boxes.push(box);
  }
  return boxes.length > 1 ? boxes : undefined;
}

/** The full gap to the last node; to the first one of the ring, which was met long ago, the least gap will do. */
const isClearOf = (box: Box, boxes: Box[], gap: number) =>
  gapBetween(box, boxes.at(-1)!) >= gap && boxes.every((other) => gapBetween(box, other) >= GAP);

function boxOn(node: LayoutNode, radius: number, step: number): Box {
  const [x, y] = COMPASS[step % COMPASS.length]!;
  return boxAt(node, [Math.round(x * radius * ASPECT), Math.round(y * radius)]);
}

function boxAt({ width, height }: LayoutNode, [x, y]: [number, number]): Box {
  return { x, y, halfWidth: width / 2, halfHeight: height / 2 };
}
