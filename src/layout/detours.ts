import type { Positions } from '../graph/atlas-document';
import type { DrawnEdge, Drawing } from '../look/drawing';
import { boundsOf, boxOf, pointOf, segmentMeetsBox, type Box, type Point } from './geometry';

/** How far a curve keeps from the nodes that it passes, in model pixels. */
const AWAY = 6;
/** How far it may leave the page, in model pixels. */
const BEYOND = 30;
/** A page is as wide to its height at most, so that a flat picture has room above and below. */
const WIDEST = 1.5;
/** Model pixels between the curves that are tried, and the most that one leaves its straight way, as a share of its length. */
const STEP = 12;
const FARTHEST = 0.45;
/** Model pixels by which the way around one node may leave its straight way, however short it is. */
const AROUND_ONE = 192;
/** Pieces in which a curve is looked at. */
const PIECES = 16;
/** Pairs of a node and an edge up to which ways are looked for: at most some seventy milliseconds. */
const MOST_PAIRS = 12_000;

/**
 * Edges that would pass behind a node, as if they ended there, and the curve that leads each around as many as can be:
 * how far the control point of a quadratic curve stands to the right of the middle of its way (y leads downwards), in
 * model pixels. Edges beside others stay as they are, as those from a node to itself; and all where there are so many
 * that no picture is without crossings, and finding ways would be waited for.
 */
export function detoursOf({ nodes, edges }: Drawing, positions: Positions): Map<string, number> {
  if (nodes.length * edges.length > MOST_PAIRS) return new Map();
  const isPlaced = (id: string) => Object.hasOwn(positions, id);
  const boxes = nodes
    .filter(({ id }) => isPlaced(id))
    .map(({ id, size }) => ({ id, ...boxOf({ id, ...size }, positions) }));
  const page = pageAround(boxes);
  const around = (edge: DrawnEdge): [string, number][] => {
    const others = boxes.filter(({ id }) => id !== edge.source && id !== edge.target);
    const aside = asideOf(pointOf(edge.source, positions), pointOf(edge.target, positions), { others, page });
    return aside === 0 ? [] : [[edge.id, aside]];
  };
  const placed = edges.filter(({ source, target }) => isPlaced(source) && isPlaced(target));
  return new Map(loneEdges(placed).flatMap(around));
}

function loneEdges(edges: readonly DrawnEdge[]): DrawnEdge[] {
  const pairOf = ({ source, target }: DrawnEdge) => JSON.stringify([source, target].sort());
  const counts = new Map<string, number>();
  for (const edge of edges) counts.set(pairOf(edge), (counts.get(pairOf(edge)) ?? 0) + 1);
  return edges.filter((edge) => edge.source !== edge.target && counts.get(pairOf(edge)) === 1);
}

interface Surroundings {
  others: readonly Box[];
  page: ReturnType<typeof boundsOf>;
}

/** What is seen of a picture that is fitted into its frame, about. */
function pageAround(boxes: Box[]): Surroundings['page'] {
  const { left, right, top, bottom } = boundsOf(boxes);
  const room = Math.max(0, ((right - left) / WIDEST - (bottom - top)) / 2);
  return { left, right, top: top - room, bottom: bottom + room };
}

/** The least curve that passes fewest nodes; 0 where the straight way is free, or no curve passes fewer. */
function asideOf(from: Point, to: Point, { others: boxes, page }: Surroundings): number {
  let fewest = boxes.filter((box) => segmentMeetsBox(from, to, box)).length;
  if (fewest === 0) return 0;
  let best = 0;
  const most = Math.max(AROUND_ONE, FARTHEST * Math.hypot(to[0] - from[0], to[1] - from[1]));
  const near = boxes.filter((box) => segmentMeetsBox(from, to, box, most / 2 + AWAY)); // a curve leaves it by half
  for (let aside = STEP; aside <= most && fewest > 0; aside += STEP)
    for (const side of [aside, -aside]) {
      const points = curve(from, to, side);
      if (!points.every((point) => isOn(point, page))) continue;
      const passed = passedBy(points, near);
      if (passed < fewest) [best, fewest] = [side, passed];
    }
  return best;
}

/** Points along the curve. */
function curve(from: Point, to: Point, aside: number): Point[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  return Array.from({ length: PIECES + 1 }, (_, piece): Point => {
    const share = piece / PIECES;
    const off = 2 * share * (1 - share) * aside;
    return [from[0] + dx * share - (dy / length) * off, from[1] + dy * share + (dx / length) * off];
  });
}

const isOn = ([x, y]: Point, { left, right, top, bottom }: Surroundings['page']): boolean =>
  x > left - BEYOND && x < right + BEYOND && y > top - BEYOND && y < bottom + BEYOND;

/** How many of the nodes it comes too near to. */
const passedBy = (points: Point[], boxes: readonly Box[]): number =>
  boxes.filter((box) =>
    points.some((point, index) => index > 0 && segmentMeetsBox(points[index - 1]!, point, box, AWAY)),
  ).length;
