import { between, curvesOf, pointOn, type Route } from '../../look/route';
import type { Point } from '../scene/scene';
import { leavingPoint } from './outline';

export interface End {
  at: Point;
  /** Corners about its own middle, border and all. */
  outline: Point[];
}

/** Between the middles of parallel edges, in model pixels; as in the live picture. */
const STEP = 26;
/** A curve turns at least so far from its ends, three times the width of an arrow head. */
const CLEARANCE = 20.88;

/** The control points of a loop: 1.4 times the step of the live picture from the middle, this far off the vertical. */
const LOOP = { reach: 1.4 * 60, turn: Math.PI / 6 };

interface Bend {
  /** The place among parallel edges, 0 in the middle: -0.5 and 0.5 for two; loops count from 0. */
  lane: number;
  /** How far a detour leads to the right of the straight way, in model pixels. */
  aside?: number | undefined;
  /** How far before the target the line itself ends. */
  gap: number;
}

/**
 * The way that Cytoscape.js takes for a bundled bezier edge (findBezierPoints, findLoopPoints and
 * tryToCorrectInvalidPoints of its renderer), so that the figure bends as the live picture does.
 */
export function routeBetween(source: End, target: End, { lane, aside = lane * STEP, gap }: Bend): Route {
  if (source === target) return loopAt(source, lane);
  const straight = { from: edgeOfNode(source, target.at), controls: [], to: edgeOfNode(target, source.at) };
  if (aside === 0) return straight;
  const beside = pointBeside(straight, aside);
  const missing = { source: missingTo(source, beside, 0), target: missingTo(target, beside, gap) };
  const control = movedFrom(target, movedFrom(source, beside, missing.source), missing.target);
  return { from: edgeOfNode(source, control), controls: [control], to: edgeOfNode(target, control) };
}

/** Out of the upper side and back, each beyond those before it. */
function loopAt(node: End, lane: number): Route {
  const reach = LOOP.reach * (1 + lane / 3);
  const [aside, height] = [reach * Math.sin(LOOP.turn), reach * Math.cos(LOOP.turn)];
  const out = { x: node.at.x + aside, y: node.at.y - height };
  const back = { x: node.at.x - aside, y: node.at.y - height };
  return { from: edgeOfNode(node, out), controls: [out, back], to: edgeOfNode(node, back) };
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
  return between(at, point, (length + by) / length);
}

const distance = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);

function edgeOfNode({ at, outline }: End, towards: Point): Point {
  const leaving = leavingPoint(outline, { x: towards.x - at.x, y: towards.y - at.y });
  return { x: at.x + leaving.x, y: at.y + leaving.y };
}

/** The same way, ended a little before its end. */
export function shortened(route: Route, by: number): Route {
  const before = route.controls.at(-1) ?? route.from;
  const length = distance(before, route.to) || 1;
  return { ...route, to: between(route.to, before, Math.min(1, by / length)) };
}

/** Direction in which it arrives, as an angle from the x axis. */
export function arrivalOf(route: Route): number {
  const before = pointOn(curvesOf(route).at(-1)!, route.controls.length ? 0.9 : 0.5);
  return Math.atan2(route.to.y - before.y, route.to.x - before.x);
}
