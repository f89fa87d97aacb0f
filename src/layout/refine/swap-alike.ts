import type { Drawing } from './drawing';
import { Movable } from './movable';

/** Swaps nodes of one group with each other as long as that makes the picture better; places as such stay taken. */
export function swapAlike(drawing: Drawing, groups: string[][]): void {
  const number = new Map(drawing.ids.map((id, v) => [id, v]));
  const movable = new Movable(drawing);
  const pairs = groups.flatMap((group) => pairsOf(group.map((id) => number.get(id)!)));
  const rounds = Math.min(
    ROUNDS,
    Math.floor(EFFORT / (pairs.length * (drawing.x.length + drawing.source.length))),
  );
  for (let round = 0, better = true; better && round < rounds; round++)
    better = pairs.filter(([v, u]) => movable.attempt(swapped(drawing, v, u), -LEAST_GAIN)).length > 0;
}

const ROUNDS = 30;
/** Bounds the time for large groups; about a second. */
const EFFORT = 5_000_000;
const LEAST_GAIN = 0.01;

/** The two steps that swap two nodes. */
export function swapped({ x, y }: Drawing, v: number, u: number) {
  return [
    { v, x: x[u]!, y: y[u]! },
    { v: u, x: x[v]!, y: y[v]! },
  ];
}

const pairsOf = (group: number[]) =>
  group.flatMap((v, index) => group.slice(index + 1).map((u): [number, number] => [v, u]));
