import type { Point } from './geometry';

/** Sine and cosine of half a degree. */
const SINE = 0.008726535498373935;
const COSINE = 0.9999619230641713;

/** Unit vectors around the circle, clockwise from the top; by multiplication alone, so that every engine agrees. */
export const COMPASS: readonly Point[] = makeCompass();

function makeCompass(): Point[] {
  const points: Point[] = [[0, -1]];
  for (let index = 1; index < 720; index++) {
    const [x, y] = points[index - 1]!;
    points.push([x * COSINE - y * SINE, x * SINE + y * COSINE]);
  }
  return points;
}

/** Grows with the angle of a direction, clockwise from the top, from 0 to 4. */
export function bearing([x, y]: Point): number {
  const size = Math.abs(x) + Math.abs(y);
  if (size === 0) return 0;
  const across = x / size;
  return y < 0 ? (across >= 0 ? across : 4 + across) : 2 - across;
}
