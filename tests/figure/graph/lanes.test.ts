import { describe, expect, it } from 'vitest';
import { lanesOf } from '../../../src/figure/graph/lanes';
import { drawnEdge, drawnNode } from '../made-drawing';

const nodes = ['b', 'a', 'c'].map((id) => drawnNode(id, 'country'));
const lanes = (...ends: [id: string, source: string, target: string][]) =>
  Object.fromEntries(
    lanesOf({ nodes, edges: ends.map(([id, source, target]) => drawnEdge(id, source, target, 'concerns')) }),
  );

describe('lanes of edges', () => {
  it('are the middle one for an edge alone', () => {
    expect(lanes(['x', 'a', 'b'], ['y', 'b', 'c'])).toEqual({ x: 0, y: 0 });
  });

  it('lie at equal steps about the middle, in the order of the edges', () => {
    expect(lanes(['x', 'b', 'a'], ['y', 'b', 'a'])).toEqual({ x: -0.5, y: 0.5 });
    expect(lanes(['x', 'b', 'a'], ['y', 'b', 'a'], ['z', 'b', 'a'])).toEqual({ x: -1, y: 0, z: 1 });
  });

  it('are told from the node that comes first, whichever way an edge leads', () => {
    expect(lanes(['x', 'b', 'a'], ['y', 'a', 'b'])).toEqual({ x: -0.5, y: -0.5 });
    expect(lanes(['x', 'a', 'b'], ['y', 'a', 'b'])).toEqual({ x: 0.5, y: -0.5 });
  });

  it('count from the first for edges from a node to itself', () => {
    expect(lanes(['x', 'a', 'a'], ['y', 'a', 'a'], ['z', 'a', 'b'])).toEqual({ x: 0, y: 1, z: 0 });
  });
});
