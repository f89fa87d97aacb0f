import { COST } from './cost';
import type { Drawing } from './drawing';

export function costOfLength({ x, y, source, target, weight }: Drawing, edge: number): number {
  const dx = x[source[edge]!]! - x[target[edge]!]!;
  const dy = y[source[edge]!]! - y[target[edge]!]!;
  const length = Math.sqrt(dx * dx + dy * dy) / 100;
  return weight[edge]! * length * (COST.length + COST.lengthSquared * length);
}

/** Edges that cross this one; written flat, because nearly all time is spent here. */
export function costOfCrossings({ x, y, source, target, weight }: Drawing, edge: number): number {
  const a = source[edge]!;
  const b = target[edge]!;
  const ax = x[a]!;
  const ay = y[a]!;
  const ex = x[b]! - ax;
  const ey = y[b]! - ay;
  let cost = 0;
  for (let other = 0; other < source.length; other++) {
    const c = source[other]!;
    const d = target[other]!;
    if (a === c || a === d || b === c || b === d) continue;
    const cx = x[c]! - ax;
    const cy = y[c]! - ay;
    const dx = x[d]! - ax;
    const dy = y[d]! - ay;
    if ((ex * cy - ey * cx) * (ex * dy - ey * dx) >= 0) continue;
    const fx = dx - cx;
    const fy = dy - cy;
    if ((fy * cx - fx * cy) * (fx * (ey - cy) - fy * (ex - cx)) >= 0) continue;
    cost += COST.crossing * (weight[edge]! + weight[other]!) * 0.5;
  }
  return cost;
}

/** Nodes that this edge passes under, or too near to. */
export function costOfNodesPassed(drawing: Drawing, edge: number): number {
  let cost = 0;
  for (let n = 0; n < drawing.x.length; n++) cost += costOfPassing(drawing, edge, n);
  return cost;
}

/** Edges that pass under node n, or too near to it. */
export function costOfEdgesPassing(drawing: Drawing, n: number): number {
  let cost = 0;
  for (let edge = 0; edge < drawing.source.length; edge++) cost += costOfPassing(drawing, edge, n);
  return cost;
}

function costOfPassing(
  { x, y, halfWidth, halfHeight, source, target }: Drawing,
  edge: number,
  n: number,
): number {
  const s = source[edge]!;
  const t = target[edge]!;
  const sx = x[s]! - x[n]!;
  const tx = x[t]! - x[n]!;
  const midX = Math.abs(sx + tx) * 0.5;
  const spanX = Math.abs(tx - sx) * 0.5;
  const w = halfWidth[n]!;
  if (midX > w + COST.clearance + spanX || n === s || n === t) return 0;
  const sy = y[s]! - y[n]!;
  const ty = y[t]! - y[n]!;
  const midY = Math.abs(sy + ty) * 0.5;
  const spanY = Math.abs(ty - sy) * 0.5;
  const h = halfHeight[n]!;
  if (midY > h + COST.clearance + spanY) return 0;
  const off = Math.abs(sx * ty - sy * tx) * 0.5;
  const reach = spanX * h + spanY * w;
  if (off > reach + COST.clearance * (spanX + spanY)) return 0;
  return off <= reach && midX <= w + spanX && midY <= h + spanY ? COST.through : COST.graze;
}

/** Two edges at one node: 0 from 25 degrees on, rising to the full cost where both lie on one line. */
export function costOfAngle(
  drawing: Drawing,
  at: number,
  { edge, other }: { edge: number; other: number },
): number {
  const { x, y, source, target } = drawing;
  const a = source[edge] === at ? target[edge]! : source[edge]!;
  const b = source[other] === at ? target[other]! : source[other]!;
  const ax = x[a]! - x[at]!;
  const ay = y[a]! - y[at]!;
  const bx = x[b]! - x[at]!;
  const by = y[b]! - y[at]!;
  const dot = ax * bx + ay * by;
  if (dot <= 0) return 0;
  const cosineSquared = (dot * dot) / ((ax * ax + ay * ay) * (bx * bx + by * by) || 1);
  if (cosineSquared <= 0.82) return 0;
  const share = (cosineSquared - 0.82) / 0.18;
  return COST.narrowAngle * share * share;
}
