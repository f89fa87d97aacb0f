import { describe, expect, it } from 'vitest';
import type { Positions } from '../../src/graph/atlas-document';
import { detoursOf } from '../../src/layout/detours';
import { drawnEdge, drawnNode } from '../figure/made-drawing';

const nodes = ['a', 'b', 'c', 'd'].map((id) => drawnNode(id, 'country'));
const [edge, back] = [drawnEdge('ab', 'a', 'b', 'concerns'), drawnEdge('ba', 'b', 'a', 'concerns')];
const ROW: Positions = { a: [0, 0], b: [600, 0], c: [300, 10], d: [300, 900] };
const around = (positions: Positions, edges = [edge]) =>
  Object.fromEntries(detoursOf({ nodes, edges }, positions));

describe('an edge', () => {
  it('stays straight where nothing is in its way', () => {
    expect(around({ ...ROW, c: [300, 200] })).toEqual({});
  });

  it('is led around a node on the side that is nearer', () => {
    const { ab } = around(ROW);
    expect(ab).toBeLessThan(0); // leftwards of the way to the right: above the node, which lies below
    expect(Math.abs(ab!)).toBeLessThan(120);
    expect(around({ ...ROW, c: [300, -10] })).toEqual({ ab: -ab! });
    expect(around(ROW, [back])).toEqual({ ba: -ab! });
  });

  it('is led around all that it can be', () => {
    const { ab } = around({ ...ROW, d: [300, -38] });
    expect(ab).toBeGreaterThan(0); // above stands another
    const between = around({ ...ROW, c: [300, 0], d: [150, 0] });
    expect(Math.abs(between.ab!)).toBeGreaterThan(0);
  });

  it('passes behind what leaves it no way at all', () => {
    const wall = { ...drawnNode('c', 'country'), size: { width: 40, height: 5000 } };
    expect(detoursOf({ nodes: [nodes[0]!, nodes[1]!, wall], edges: [edge] }, ROW).size).toBe(0);
  });

  it('beside another, or to its own node, keeps its curve', () => {
    expect(around(ROW, [edge, back])).toEqual({});
    expect(around(ROW, [drawnEdge('aa', 'a', 'a', 'concerns')])).toEqual({});
  });
});

it('ways are not looked for among so many nodes and edges that it would be waited for', () => {
  const many = Array.from({ length: 70 }, (_, index) => drawnEdge(`e${index}`, 'a', `n${index}`, 'concerns'));
  const others = Array.from({ length: 70 }, (_, index) => drawnNode(`n${index}`, 'country'));
  const positions = Object.fromEntries(
    [...nodes, ...others].map(({ id }): [string, [number, number]] => [id, [0, 0]]),
  );
  expect(detoursOf({ nodes: [...nodes, ...others], edges: many }, positions).size).toBe(0);
});
