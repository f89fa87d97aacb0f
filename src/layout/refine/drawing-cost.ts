import { COST } from './cost';
import { Coverage } from './coverage';
import type { Drawing } from './drawing';
import { costOfAngle, costOfCrossings, costOfLength, costOfNodesPassed } from './edge-cost';
import { costOfPair, costOutsideFrame } from './node-cost';

/** Cost of the whole picture, counted from nothing; what annealing makes smaller. */
export function costOfDrawing(drawing: Drawing): number {
  const nodes = [...drawing.ids.keys()];
  const edges = [...drawing.source.keys()];
  const ofNodes = sum(nodes, (v) => costOutsideFrame(drawing, v) + costOfAngles(drawing, v));
  const ofPairs = sum(nodes, (v) => sum(nodes.slice(0, v), (u) => costOfPair(drawing, u, v)));
  const ofEdges = sum(edges, (edge) => costOfLength(drawing, edge) + costOfNodesPassed(drawing, edge));
  const crossings = sum(edges, (edge) => costOfCrossings(drawing, edge)) / 2;
  return ofNodes + ofPairs + ofEdges + crossings + new Coverage(drawing).empty * COST.emptyCell;
}

function costOfAngles(drawing: Drawing, v: number): number {
  const edges = drawing.edgesAt[v]!;
  const withEarlier = (edge: number, index: number) =>
    sum(edges.slice(0, index), (other) => costOfAngle(drawing, v, { edge, other }));
  return edges.reduce((total, edge, index) => total + withEarlier(edge, index), 0);
}

const sum = (list: number[], costOf: (one: number) => number) =>
  list.reduce((total, one) => total + costOf(one), 0);
