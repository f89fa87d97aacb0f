import { COST } from './cost';
import type { Drawing } from './drawing';
import {
  costOfAngle,
  costOfCrossings,
  costOfEdgesPassing,
  costOfLength,
  costOfNodesPassed,
} from './edge-cost';

/**
 * All cost in which node v has a part; its difference before and after a move of v is that of the whole picture.
 * Counting stops once the limit is passed.
 */
export function costOfNode(drawing: Drawing, v: number, limit = Infinity): number {
  let cost = costOutsideFrame(drawing, v);
  for (let u = 0; u < drawing.x.length; u++) if (u !== v) cost += costOfPair(drawing, u, v);
  for (const edge of drawing.edgesAt[v]!) cost += costOfLength(drawing, edge);
  if (cost <= limit) cost += costOfEdgesPassing(drawing, v);
  for (const edge of drawing.edgesAt[v]!) if (cost <= limit) cost += costOfEdgeFrom(drawing, edge, v);
  return cost;
}

/** Crossings, nodes underneath, and narrow angles at both ends: at v, each pair of its edges once. */
function costOfEdgeFrom(drawing: Drawing, edge: number, v: number): number {
  const u = drawing.source[edge] === v ? drawing.target[edge]! : drawing.source[edge]!;
  let cost = costOfNodesPassed(drawing, edge) + costOfCrossings(drawing, edge);
  for (const other of drawing.edgesAt[v]!) if (other < edge) cost += costOfAngle(drawing, v, { edge, other });
  for (const other of drawing.edgesAt[u]!)
    if (other !== edge) cost += costOfAngle(drawing, u, { edge, other });
  return cost;
}

export function costOutsideFrame({ x, y, halfWidth, halfHeight, frame }: Drawing, v: number): number {
  const across = Math.abs(x[v]!) + halfWidth[v]! - frame.halfWidth;
  const down = Math.abs(y[v]!) + halfHeight[v]! - frame.halfHeight;
  return ((across > 0 ? across : 0) + (down > 0 ? down : 0)) * COST.outside;
}

/** Two nodes too near each other, or nearly in line. */
export function costOfPair({ x, y, halfWidth, halfHeight }: Drawing, u: number, v: number): number {
  const dx = Math.abs(x[u]! - x[v]!);
  const across = dx - halfWidth[u]! - halfWidth[v]!;
  if (across > COST.neighbour) return 0;
  const dy = Math.abs(y[u]! - y[v]!);
  const down = dy - halfHeight[u]! - halfHeight[v]!;
  if (down > COST.neighbour) return 0;
  const missed = (dx > 0 && dx < COST.miss && across < 0) || (dy > 0 && dy < COST.miss && down < 0);
  const cost = missed ? COST.nearMiss : 0;
  const gap = across > down ? across : down;
  if (gap >= COST.gap) return cost;
  if (gap < 0) return cost + COST.tight + COST.overlap - gap;
  const share = 1 - gap / COST.gap;
  return cost + COST.tight * share * share;
}
