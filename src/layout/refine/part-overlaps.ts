import type { Drawing } from './drawing';

/** Pushes nodes apart that still overlap or all but touch, each pair along the axis that needs the smaller push. */
export function partOverlaps(drawing: Drawing): void {
  for (let round = 0, moved = true; moved && round < ROUNDS; round++) {
    moved = false;
    for (let v = 1; v < drawing.ids.length; v++)
      for (let u = 0; u < v; u++) if (pushApart(drawing, u, v)) moved = true;
  }
}

const ROUNDS = 300;
/** Least gap between two nodes, in model pixels. */
const GAP = 12;

function pushApart({ x, y, halfWidth, halfHeight }: Drawing, u: number, v: number): boolean {
  const across = halfWidth[u]! + halfWidth[v]! + GAP - Math.abs(x[u]! - x[v]!);
  const down = halfHeight[u]! + halfHeight[v]! + GAP - Math.abs(y[u]! - y[v]!);
  if (across <= 0 || down <= 0) return false;
  if (across < down) pushAlong(x, u, v, across);
  else pushAlong(y, u, v, down);
  return true;
}

/** By whole pixels, so that positions stay short in files. */
function pushAlong(places: Float64Array, u: number, v: number, by: number): void {
  const half = Math.ceil(by / 2);
  const sign = places[u]! <= places[v]! ? 1 : -1;
  places[u]! -= sign * half;
  places[v]! += sign * half;
}
