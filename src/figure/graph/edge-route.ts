import type { Point } from '../scene/scene';
import { leavingPoint } from './outline';

export interface End {
  at: Point;
  /** Corners about its own middle, border and all. */
  outline: Point[];
}

/** The way of an edge from the outline of one node to that of another: straight, or a quadratic curve. */
export interface Route {
  from: Point;
  /** Undefined where it is straight. */
  control?: Point;
  to: Point;
}

/** Between the middles of parallel edges, in model pixels; as in the live picture. */
const STEP = 26;
/** A curve turns at least so far from its ends, three times the width of an arrow head. */
const CLEARANCE = 20.88;

/** From the middle of a node, in model pixels: 1.4 times the step of 60 of the live picture, 30 degrees off the vertical. */
const LOOP = { aside: 42, height: 72.7 };

interface Bend {
  /** The place among parallel edges, 0 in the middle: -0.5 and 0.5 for two. */
  lane: number;
  /** How far a detour leads to the right of the straight way, in model pixels. */
  aside?: number | undefined;
  /** How far before the target the line itself ends. */
  gap: number;
}

/**
 * The way that Cytoscape.js takes for a bundled bezier edge (findBezierPoints and tryToCorrectInvalidPoints of its
 * renderer), so that the figure bends as the live picture does.
 */
export function routeBetween(source: End, target: End, { lane, aside = lane * STEP, gap }: Bend): Route {
  if (source === target) return loopAt(source);
  const straight = { from: edgeOfNode(source, target.at), to: edgeOfNode(target, source.at) };
  if (aside === 0) return straight;
  const beside = pointBeside(straight, aside);
  const missing = { source: missingTo(source, beside, 0), target: missingTo(target, beside, gap) };
  const control = movedFrom(target, movedFrom(source, beside, missing.source), missing.target);
  return { from: edgeOfNode(source, control), control, to: edgeOfNode(target, control) };
}

/** Out of the upper side and back, as wide and high as in the live picture. */
function loopAt(node: End): Route {
  const { x, y } = node.at;
  const top = y - LOOP.height;
  const from = edgeOfNode(node, { x: x + LOOP.aside, y: top });
  const to = edgeOfNode(node, { x: x - LOOP.aside, y: top });
  return { from, control: { x, y: 2 * top - (from.y + to.y) / 2 }, to };
}

/** A point so far to the right of the middle, looking from the start to the end (y leads downwards). */
function pointBeside({ from, to }: Route, aside: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {
    x: (from.x + to.x) / 2 - ((to.y - from.y) / length) * aside,
    y: (from.y + to.y) / 2 + ((to.x - from.x) / length) * aside,
  };
}

/** How much farther from a node a point would have to be. */
function missingTo(node: End, point: Point, gap: number): number {
  const free = distance(node.at, point) - distance(node.at, edgeOfNode(node, point));
  return Math.max(0, CLEARANCE - (free < 0 ? free : Math.abs(free - gap)));
}

function movedFrom({ at }: End, point: Point, by: number): Point {
  const length = distance(at, point);
  if (by === 0 || length === 0) return point;
  const share = (length + by) / length;
  return { x: at.x + (point.x - at.x) * share, y: at.y + (point.y - at.y) * share };
}

const distance = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);

function edgeOfNode({ at, outline }: End, towards: Point): Point {
  const leaving = leavingPoint(outline, { x: towards.x - at.x, y: towards.y - at.y });
  return { x: at.x + leaving.x, y: at.y + leaving.y };
}

/** The same way, ended a little before its end. */
export function shortened(route: Route, by: number): Route {
  const before = route.control ?? route.from;
  const length = distance(before, route.to) || 1;
  const share = Math.min(1, by / length);
  return {
    ...route,
    to: {
      x: route.to.x + (before.x - route.to.x) * share,
      y: route.to.y + (before.y - route.to.y) * share,
    },
  };
}

/** Direction in which it arrives, as an angle from the x axis. */
export function arrivalOf(route: Route): number {
  const before = pointAt(route, route.control ? 0.9 : 0.5);
  return Math.atan2(route.to.y - before.y, route.to.x - before.x);
}

/** A point at a share of the way. */
export function pointAt({ from, control, to }: Route, share: number): Point {
  const middle = control ?? { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const [a, b, c] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2];
  return { x: a * from.x + b * middle.x + c * to.x, y: a * from.y + b * middle.y + c * to.y };
}
