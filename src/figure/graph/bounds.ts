import type { Positions } from '../../graph/atlas-document';
import type { DrawnNode } from '../../look/drawing';
import type { Box, Point } from '../scene/scene';
import { pointAt, type Route } from '../../look/route';

interface Bounded {
  nodes: DrawnNode[];
  positions: Positions;
  routes: Iterable<Route>;
}

/** The box around nodes, and around edges that swing out of it, in model pixels. */
export function boundsOf({ nodes, positions, routes }: Bounded): Box {
  const [x, y] = [new Span(), new Span()];
  for (const { id, size } of nodes) {
    const [left, top] = positions[id] ?? [0, 0];
    x.add(left - size.width / 2, left + size.width / 2);
    y.add(top - size.height / 2, top + size.height / 2);
  }
  for (const route of routes) {
    if (route.controls.length === 0) continue;
    for (const point of STOPS.map((share): Point => pointAt(route, share))) {
      x.add(point.x, point.x);
      y.add(point.y, point.y);
    }
  }
  return { x: x.least, y: y.least, width: x.most - x.least, height: y.most - y.least };
}

/** Shares of a curve, close enough that nothing of it lies beyond them. */
const STOPS = [1, 2, 3, 4, 5, 6, 7].map((eighth) => eighth / 8);

class Span {
  least = Infinity;
  most = -Infinity;

  add(least: number, most: number): void {
    this.least = Math.min(this.least, least);
    this.most = Math.max(this.most, most);
  }
}
