import type { Positions } from '../graph/atlas-document';
import type { LayoutNode } from './layout-input';

export type Point = readonly [x: number, y: number];

/** A rectangle by its centre and half its size. */
export interface Box {
  x: number;
  y: number;
  halfWidth: number;
  halfHeight: number;
}

/** Whether two segments cross at an inner point; touching ends do not count. */
export function segmentsCross(a: Point, b: Point, c: Point, d: Point): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

const side = (a: Point, b: Point, p: Point) => (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]);

/** Whether the segment from a to b passes through the box widened by `margin` on every side. */
export function segmentMeetsBox(a: Point, b: Point, box: Box, margin = 0): boolean {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const width = box.halfWidth + margin;
  const height = box.halfHeight + margin;
  const midX = (a[0] + b[0]) / 2 - box.x;
  const midY = (a[1] + b[1]) / 2 - box.y;
  if (Math.abs(midX) > width + Math.abs(dx) / 2 || Math.abs(midY) > height + Math.abs(dy) / 2) return false;
  return Math.abs(dx * midY - dy * midX) <= Math.abs(dx) * height + Math.abs(dy) * width;
}

/** The gap between two boxes along the axis that parts them more; negative where they overlap. */
export function gapBetween(a: Box, b: Box): number {
  const across = Math.abs(a.x - b.x) - a.halfWidth - b.halfWidth;
  const down = Math.abs(a.y - b.y) - a.halfHeight - b.halfHeight;
  return Math.max(across, down);
}

/** Throws if the node has no place. */
export function boxOf(
  { id, width, height }: Pick<LayoutNode, 'id' | 'width' | 'height'>,
  positions: Positions,
): Box {
  const [x, y] = pointOf(id, positions);
  return { x, y, halfWidth: width / 2, halfHeight: height / 2 };
}

export function pointOf(id: string, positions: Positions): Point {
  const point = positions[id];
  if (!point) throw new Error(`no place for node "${id}"`);
  return point;
}

/** The smallest rectangle around all boxes; a point at the origin if there are none. */
export function boundsOf(boxes: Box[]) {
  if (boxes.length === 0) return { left: 0, right: 0, top: 0, bottom: 0 };
  return boxes.reduce(
    ({ left, right, top, bottom }, { x, y, halfWidth, halfHeight }) => ({
      left: Math.min(left, x - halfWidth),
      right: Math.max(right, x + halfWidth),
      top: Math.min(top, y - halfHeight),
      bottom: Math.max(bottom, y + halfHeight),
    }),
    { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity },
  );
}

/** To whole pixels, without the negative zero that files do not keep. */
export const toPixel = (place: number) => Math.round(place) + 0;
