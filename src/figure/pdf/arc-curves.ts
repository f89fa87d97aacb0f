import type { Point } from '../scene/scene';

/** Radii, turn of the ellipse in degrees, flags and end of an arc, as SVG path data has them. */
export type Arc = [rx: number, ry: number, turn: number, large: number, sweep: number, x: number, y: number];

/** A cubic Bézier curve from where the last one ended: two control points and its end. */
type Curve = [Point, Point, Point];

/** An elliptical arc as curves, none longer than a quarter (SVG 1.1, appendix F.6). */
export function arcCurves(from: Point, arc: Arc): Curve[] {
  const [rx, ry, , , , x, y] = arc;
  if (from.x === x && from.y === y) return [];
  if (rx === 0 || ry === 0) return [[from, { x, y }, { x, y }]];
  const { centre, radii, turn, start, extent } = centred(from, arc);
  const count = Math.ceil(Math.abs(extent) / (Math.PI / 2) - 1e-9);
  const step = extent / count;
  const reach = (4 / 3) * Math.tan(step / 4);
  const at = (u: number, v: number): Point => ({
    x: centre.x + radii.x * u * Math.cos(turn) - radii.y * v * Math.sin(turn),
    y: centre.y + radii.x * u * Math.sin(turn) + radii.y * v * Math.cos(turn),
  });
  return Array.from({ length: count }, (_, place): Curve => {
    const [a, b] = [start + place * step, start + (place + 1) * step];
    const [cosA, sinA, cosB, sinB] = [Math.cos(a), Math.sin(a), Math.cos(b), Math.sin(b)];
    const end = place === count - 1 ? { x, y } : at(cosB, sinB);
    return [at(cosA - reach * sinA, sinA + reach * cosA), at(cosB + reach * sinB, sinB - reach * cosB), end];
  });
}

/** The arc by its centre and angles; radii that are too small are enlarged. */
function centred(from: Point, [rx, ry, degrees, large, sweep, x, y]: Arc) {
  const turn = (degrees * Math.PI) / 180;
  const [halfX, halfY] = [(from.x - x) / 2, (from.y - y) / 2];
  const px = Math.cos(turn) * halfX + Math.sin(turn) * halfY;
  const py = Math.cos(turn) * halfY - Math.sin(turn) * halfX;
  const reach = (px / rx) ** 2 + (py / ry) ** 2;
  const grown = Math.sqrt(Math.max(1, reach));
  const radii = { x: Math.abs(rx) * grown, y: Math.abs(ry) * grown };
  const size = Math.sqrt(Math.max(0, 1 / Math.min(1, reach) - 1)) * (large === sweep ? -1 : 1);
  const cx = (size * radii.x * py) / radii.y;
  const cy = (0 - size * radii.y * px) / radii.x;
  const start = Math.atan2((py - cy) / radii.y, (px - cx) / radii.x);
  const end = Math.atan2((0 - py - cy) / radii.y, (0 - px - cx) / radii.x);
  const whole = 2 * Math.PI;
  const extent = sweep ? (end - start + whole) % whole : ((end - start - whole) % whole) + 0;
  const centre = {
    x: Math.cos(turn) * cx - Math.sin(turn) * cy + (from.x + x) / 2,
    y: Math.sin(turn) * cx + Math.cos(turn) * cy + (from.y + y) / 2,
  };
  return { centre, radii, turn, start, extent };
}
