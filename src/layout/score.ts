import type { Positions } from '../graph/atlas-document';
import { boundsOf, boxOf, gapBetween, pointOf, segmentMeetsBox, segmentsCross } from './geometry';
import type { Box, Point } from './geometry';
import type { LayoutInput } from './layout-input';

/** Figures of a picture with straight edges from centre to centre; fewer is better in all but width and height. */
export interface Score {
  crossings: number;
  /** Pairs of nodes that overlap. */
  overlaps: number;
  /** Smallest gap between two nodes in model pixels; negative where some overlap. */
  smallestGap: number;
  /** Pairs of an edge and a node, not its end, that it passes under. */
  edgesThroughNodes: number;
  /** Share of the bounding box that lies farther than 40 px from every node, 0 to 1. */
  emptyShare: number;
  /** Sum of all edge lengths in model pixels. */
  edgeLength: number;
  width: number;
  height: number;
}

export function scoreLayout({ nodes, edges }: LayoutInput, positions: Positions): Score {
  const boxes = new Map(nodes.map((node) => [node.id, boxOf(node, positions)]));
  const segments = distinctPairs(edges).map((pair) => ({
    pair,
    ends: [pointOf(pair[0], positions), pointOf(pair[1], positions)] as const,
  }));
  const all = [...boxes.values()];
  const gaps = all.flatMap((box, index) => all.slice(index + 1).map((other) => gapBetween(box, other)));
  return {
    crossings: countCrossings(segments),
    overlaps: gaps.filter((gap) => gap < 0).length,
    smallestGap: gaps.reduce((smallest, gap) => Math.min(smallest, gap), Infinity),
    edgesThroughNodes: countThrough(segments, boxes),
    emptyShare: emptyShareOf(all),
    edgeLength: segments.reduce((sum, { ends: [a, b] }) => sum + distance(a, b), 0),
    ...extentOf(all),
  };
}

type Pair = readonly [string, string];
type Ends = readonly [Point, Point];
interface Segment {
  pair: Pair;
  ends: Ends;
}

/** Two edges between the same nodes lie on one line, so they count once. */
function distinctPairs(edges: LayoutInput['edges']): Pair[] {
  const pairs = edges.map(({ source, target }): Pair =>
    source < target ? [source, target] : [target, source],
  );
  return [...new Map(pairs.map((pair) => [JSON.stringify(pair), pair])).values()];
}

function countCrossings(segments: Segment[]): number {
  let count = 0;
  segments.forEach(({ pair, ends }, index) => {
    for (const other of segments.slice(index + 1))
      if (!pair.some((id) => other.pair.includes(id)) && segmentsCross(...ends, ...other.ends)) count++;
  });
  return count;
}

function countThrough(segments: Segment[], boxes: Map<string, Box>): number {
  let count = 0;
  for (const { pair, ends } of segments)
    for (const [id, box] of boxes) if (!pair.includes(id) && segmentMeetsBox(...ends, box)) count++;
  return count;
}

function emptyShareOf(boxes: Box[], step = 20, near = 40): number {
  const { left, right, top, bottom } = boundsOf(boxes);
  let empty = 0;
  let cells = 0;
  for (let x = left + step / 2; x < right; x += step)
    for (let y = top + step / 2; y < bottom; y += step) {
      const cell = { x, y, halfWidth: 0, halfHeight: 0 };
      cells++;
      if (!boxes.some((box) => gapBetween(box, cell) <= near)) empty++;
    }
  return cells === 0 ? 0 : empty / cells;
}

function extentOf(boxes: Box[]) {
  const { left, right, top, bottom } = boundsOf(boxes);
  return { width: right - left, height: bottom - top };
}

const distance = (a: Point, b: Point) =>
  Math.sqrt((a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1]));
