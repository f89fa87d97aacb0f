import type { Positions } from '../graph/atlas-document';
import { COMPASS } from './compass';
import { gapBetween, toPixel } from './geometry';
import type { Box } from './geometry';
import type { LayoutNode } from './layout-input';

/** Concentric ellipses from the inside outwards, each just as large as its nodes need; nothing overlaps. */
export function placeRings(rings: LayoutNode[][]): Positions {
  const places: [string, [number, number]][] = [];
  const inner: Box[] = [];
  let radius = 0;
  for (const ring of rings.flatMap(inParts)) {
    radius = smallestRadius(ring, inner, radius);
    const boxes = evenlyOn(ring, radius);
    boxes.forEach(({ x, y }, index) => places.push([ring[index]!.id, [x, y]]));
    inner.push(...boxes);
  }
  return Object.fromEntries(places);
}

const ASPECT = 1.5;
/** Least gap between neighbours on a ring, and to the ring inside it. */
const GAP = 14;
const RING_GAP = 34;
/** More nodes than this make a further ring: the compass has no more places. */
const MOST_ON_RING = 120;

const inParts = (ring: LayoutNode[]) =>
  Array.from({ length: Math.ceil(ring.length / MOST_ON_RING) }, (_none, part) =>
    ring.slice(part * MOST_ON_RING, (part + 1) * MOST_ON_RING),
  );

function smallestRadius(ring: LayoutNode[], inner: Box[], from: number): number {
  const isClear = (box: Box) => inner.every((other) => gapBetween(box, other) >= RING_GAP);
  for (let radius = from; ; radius += 4 + radius / 50)
    if (walk(ring, radius, GAP)?.every(isClear)) return radius;
}

/** The nodes around the ellipse, with the largest gap between neighbours at which all fit. */
function evenlyOn(ring: LayoutNode[], radius: number): Box[] {
  let boxes = walk(ring, radius, GAP)!;
  for (let gap = GAP + 1; ring.length > 1; gap++) {
    const wider = walk(ring, radius, gap);
    if (!wider) break;
    boxes = wider;
  }
  return boxes;
}

/** Sets one node after the other, each as near to the last as the gap allows; undefined if they do not all fit. */
function walk(ring: LayoutNode[], radius: number, gap: number): Box[] | undefined {
  const boxes: Box[] = [];
  let step = 0;
  for (const node of ring) {
    let box = boxOn(node, radius, step);
    while (boxes.length > 0 && step < COMPASS.length && !isClearOf(box, boxes, gap))
      box = boxOn(node, radius, ++step);
    if (step >= COMPASS.length) return undefined;
    boxes.push(box);
  }
  return boxes;
}

/** The full gap to the last node; to those before it and to the first of the ring the least gap will do. */
const isClearOf = (box: Box, boxes: Box[], gap: number) =>
  gapBetween(box, boxes.at(-1)!) >= gap &&
  [...boxes.slice(0, NEAR), ...boxes.slice(-NEAR)].every((other) => gapBetween(box, other) >= GAP);

/** How many nodes along the ring can touch one. */
const NEAR = 4;

function boxOn({ width, height }: LayoutNode, radius: number, step: number): Box {
  const [x, y] = COMPASS[step % COMPASS.length]!;
  return {
    x: toPixel(x * radius * ASPECT),
    y: toPixel(y * radius),
    halfWidth: width / 2,
    halfHeight: height / 2,
  };
}
