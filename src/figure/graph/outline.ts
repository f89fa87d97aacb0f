import type { NodeShape } from '../../look/node-look';
import type { Size } from '../../look/node-size';
import { shapePath } from '../../look/shape-path';
import type { Point } from '../scene/scene';

/** Points of a curve between two corners. */
const STEPS = 8;

/** The outline of a shape about (0, 0) as the corners of a polygon. */
export function outlineOf(shape: NodeShape, size: Size, corner?: number): Point[] {
  const points: Point[] = [];
  for (const [, command, numbers] of shapePath(shape, size, corner).matchAll(/([MLQCAZ])([^MLQCAZ]*)/g)) {
    const values = numbers!
      .trim()
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number);
    const last = points.at(-1) ?? { x: 0, y: 0 };
    if (command === 'Q') points.push(...quadratic(last, values as Four));
    else if (command === 'C') points.push(...cubic(last, values as Six));
    else if (command === 'A') points.push(...halfEllipse(last, values as Seven));
    else if (command !== 'Z') points.push({ x: values[0]!, y: values[1]! });
  }
  return points;
}

type Four = [x1: number, y1: number, x: number, y: number];
type Six = [x1: number, y1: number, x2: number, y2: number, x: number, y: number];
type Seven = [rx: number, ry: number, turn: number, large: number, sweep: number, x: number, y: number];

const shares = Array.from({ length: STEPS }, (_, step) => (step + 1) / STEPS);

function quadratic(from: Point, [x1, y1, x, y]: Four): Point[] {
  return shares.map((t) => ({
    x: (1 - t) ** 2 * from.x + 2 * t * (1 - t) * x1 + t ** 2 * x,
    y: (1 - t) ** 2 * from.y + 2 * t * (1 - t) * y1 + t ** 2 * y,
  }));
}

function cubic(from: Point, [x1, y1, x2, y2, x, y]: Six): Point[] {
  return shares.map((t) => {
    const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3];
    return { x: a * from.x + b * x1 + c * x2 + d * x, y: a * from.y + b * y1 + c * y2 + d * y };
  });
}

/** Arcs of the shapes are halves of ellipses about (0, 0), drawn clockwise. */
function halfEllipse(from: Point, [rx, ry]: Seven): Point[] {
  const start = from.x < 0 ? Math.PI : 0;
  const fine = Array.from({ length: 4 * STEPS }, (_, step) => (step + 1) / (4 * STEPS));
  return fine.map((t) => ({
    x: rx * Math.cos(start + Math.PI * t),
    y: ry * Math.sin(start + Math.PI * t),
  }));
}

/** Where a line from the middle of an outline towards a point leaves it; the middle where it does not. */
export function leavingPoint(outline: Point[], towards: Point): Point {
  let best = 0;
  outline.forEach((one, index) => {
    const other = outline[(index + 1) % outline.length]!;
    const share = crossing(towards, one, other);
    if (share !== null && share > best) best = share;
  });
  return { x: towards.x * best, y: towards.y * best };
}

/** As a share of the way from (0, 0) to a point, where it crosses the side between two corners; null where it does not. */
function crossing({ x, y }: Point, a: Point, b: Point): number | null {
  const [sideX, sideY] = [b.x - a.x, b.y - a.y];
  const across = x * sideY - y * sideX;
  if (Math.abs(across) < 1e-9) return null;
  const alongRay = (a.x * sideY - a.y * sideX) / across;
  const alongSide = (a.x * y - a.y * x) / across;
  return alongRay >= 0 && alongSide >= -1e-9 && alongSide <= 1 + 1e-9 ? alongRay : null;
}
