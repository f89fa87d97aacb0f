import { bearing, COMPASS } from './compass';
import type { Point } from './geometry';
import type { LayoutEdge, LayoutNode } from './layout-input';

/** A ring as its arcs, each an unbroken run of one kind. */
export type Ring = LayoutNode[][];

/**
 * Orders the nodes of each arc, the arcs of each ring and the turn of each ring so that linked nodes face each other
 * (barycentre method, Sugiyama et al. 1981, on circles). Returns the nodes of each ring, clockwise from the top.
 */
export function orderRings(rings: Ring[], edges: LayoutEdge[]): LayoutNode[][] {
  const neighbours = neighboursOf(edges);
  let ordered = rings.map((arcs) => arcs.flat());
  for (let sweep = 0; sweep < SWEEPS; sweep++)
    rings.forEach((arcs, index) => {
      const directions = directionsOf(ordered);
      const pulls = new Map(arcs.flat().map(({ id }) => [id, pullOf(neighbours.get(id) ?? [], directions)]));
      const pull = ({ id }: LayoutNode) => pulls.get(id) ?? ZERO;
      ordered = ordered.with(index, turn(orderRing(arcs, pull), pull));
    });
  return ordered;
}

const SWEEPS = 12;
type Pull = (node: LayoutNode) => Point;

/** Arcs by where they are pulled as a whole, nodes by where they are pulled as seen from the middle of their arc. */
function orderRing(arcs: Ring, pull: Pull): LayoutNode[] {
  const placed = arcs.map((arc) => ({ arc, middle: sumOf(arc.map(pull)) }));
  placed.sort((a, b) => bearing(a.middle) - bearing(b.middle));
  return placed.flatMap(({ arc, middle }) => {
    const place = (node: LayoutNode) => (bearing(pull(node)) - bearing(middle) + 6) % 4;
    return [...arc].sort((a, b) => place(a) - place(b));
  });
}

/** Turns the ring to where its nodes are pulled the most. */
function turn(nodes: LayoutNode[], pull: Pull): LayoutNode[] {
  const turns = nodes.map((_node, by) => [...nodes.slice(by), ...nodes.slice(0, by)]);
  const agreement = (ring: LayoutNode[]) =>
    ring.reduce((sum, node, index) => sum + dot(pull(node), directionAt(index, ring.length)), 0);
  return turns.reduce((best, ring) => (agreement(ring) > agreement(best) ? ring : best), nodes);
}

function directionsOf(rings: LayoutNode[][]): Map<string, Point> {
  return new Map(
    rings.flatMap((ring) => ring.map((node, index) => [node.id, directionAt(index, ring.length)] as const)),
  );
}

const directionAt = (index: number, count: number): Point =>
  COMPASS[Math.floor((index / count) * COMPASS.length)]!;
const pullOf = (ids: string[], directions: Map<string, Point>) =>
  sumOf(ids.flatMap((id) => [directions.get(id) ?? ZERO]));
const sumOf = (points: Point[]) =>
  points.reduce(([x, y], point): Point => [x + point[0], y + point[1]], ZERO);
const dot = (a: Point, b: Point) => a[0] * b[0] + a[1] * b[1];
const ZERO: Point = [0, 0];

function neighboursOf(edges: LayoutEdge[]): Map<string, string[]> {
  const neighbours = new Map<string, string[]>();
  const add = (from: string, to: string) => neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
  for (const { source, target } of edges) {
    add(source, target);
    add(target, source);
  }
  return neighbours;
}
