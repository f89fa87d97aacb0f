import type { Random } from '../seeded-random';
import type { Drawing } from './drawing';
import { Movable } from './movable';
import type { Step } from './movable';
import { swapped } from './swap-alike';

export interface AnnealOptions {
  random: Random;
  /** Number of moves tried. */
  moves: number;
  /** Largest worsening accepted at the start, in units of cost. */
  heat: number;
  onProgress?: (done: number) => void;
}

/**
 * Untangles a picture by threshold accepting (Dueck and Scheuer 1990), which needs no exponentials: a move stands
 * unless it worsens the picture by more than a threshold that falls to nothing.
 */
export function anneal(drawing: Drawing, { random, moves, heat, onProgress }: AnnealOptions): void {
  const movable = new Movable(drawing);
  const leaves = drawing.ids.map((_id, v) =>
    neighbours(drawing, v).filter((u) => drawing.edgesAt[u]!.length === 1),
  );
  for (let move = 0; move < moves; move++) {
    const left = 1 - move / moves;
    const v = Math.floor(random() * drawing.ids.length);
    const steps = proposeMove(drawing, { v, random, reach: 12 + 400 * left * left, leaves: leaves[v]! });
    movable.attempt(steps, heat * left * left * random());
    if (move % 1000 === 0) onProgress?.(move / moves);
  }
}

interface Proposal {
  v: number;
  random: Random;
  /** How far a node may be shifted. */
  reach: number;
  /** Nodes that hang on v alone, and may go with it. */
  leaves: number[];
}

function proposeMove(drawing: Drawing, { v, random, reach, leaves }: Proposal): Step[] {
  const choice = random();
  if (choice < 0.22) return swapped(drawing, v, Math.floor(random() * drawing.ids.length));
  const start = choice < 0.4 ? centreOfNeighbours(drawing, v) : { x: drawing.x[v]!, y: drawing.y[v]! };
  const x = snap(start.x + (random() + random() - 1) * reach);
  const y = snap(start.y + (random() + random() - 1) * reach);
  if (choice > 0.9 && leaves.length > 0) return shiftAll(drawing, [v, ...leaves], { x, y });
  return [{ v, x, y }];
}

/** All nodes by as much as the first one, which goes to the given place. */
function shiftAll(drawing: Drawing, nodes: number[], { x, y }: { x: number; y: number }): Step[] {
  const dx = x - drawing.x[nodes[0]!]!;
  const dy = y - drawing.y[nodes[0]!]!;
  return nodes.map((v) => ({ v, x: drawing.x[v]! + dx, y: drawing.y[v]! + dy }));
}

function centreOfNeighbours(drawing: Drawing, v: number) {
  const others = neighbours(drawing, v);
  if (others.length === 0) return { x: drawing.x[v]!, y: drawing.y[v]! };
  return { x: mean(drawing.x, others), y: mean(drawing.y, others) };
}

const neighbours = ({ source, target, edgesAt }: Drawing, v: number) =>
  edgesAt[v]!.map((edge) => (source[edge] === v ? target[edge]! : source[edge]!));
const mean = (places: Float64Array, of: number[]) => of.reduce((sum, v) => sum + places[v]!, 0) / of.length;

/** Places lie on a grid, so that neighbours fall in line. */
const snap = (place: number) => Math.round(place / GRID) * GRID;
const GRID = 4;
