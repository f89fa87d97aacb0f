import { expect, it } from 'vitest';
import { scoreLayout } from '../../src/layout/score';
import { madeInput, madeNode } from './made-input';

const square = ['a', 'b', 'c', 'd'].map((id) => madeNode(id, 'organisation'));
const corners = { a: [0, 0], b: [400, 0], c: [400, 300], d: [0, 300] } as Record<string, [number, number]>;

it('counts the crossing of two diagonals once', () => {
  expect(scoreLayout(madeInput(square, ['a c', 'b d']), corners).crossings).toBe(1);
});

it('counts several edges between the same two nodes as one line', () => {
  expect(scoreLayout(madeInput(square, ['a c', 'c a', 'b d']), corners)).toMatchObject({
    crossings: 1,
    edgeLength: 1000,
  });
});

it('counts no crossing where edges share a node', () => {
  expect(scoreLayout(madeInput(square, ['a c', 'a b', 'a d']), corners).crossings).toBe(0);
});

it('counts edges that pass under other nodes', () => {
  const input = madeInput([...square, madeNode('middle', 'topic')], ['a c', 'b d', 'a b', 'middle a']);
  expect(scoreLayout(input, { ...corners, middle: [200, 150] }).edgesThroughNodes).toBe(2);
});

it('measures overlaps, gaps and size with the real sizes of nodes', () => {
  expect(scoreLayout(madeInput(square, []), corners)).toMatchObject({
    overlaps: 0,
    smallestGap: 264,
    width: 484,
    height: 336,
  });
  const near = { ...corners, b: [80, 0] as [number, number] };
  expect(scoreLayout(madeInput(square, []), near)).toMatchObject({ overlaps: 1, smallestGap: -4 });
});

it('finds the empty ground of a wide picture, and none in a tight one', () => {
  const tight = { a: [0, 0], b: [90, 0], c: [90, 50], d: [0, 50] } as Record<string, [number, number]>;
  expect(scoreLayout(madeInput(square, []), tight).emptyShare).toBe(0);
  expect(scoreLayout(madeInput(square, []), corners).emptyShare).toBeGreaterThan(0.6);
});

it('says which node has no place', () => {
  expect(() => scoreLayout(madeInput(square, []), { a: [0, 0] })).toThrow('no place for node "b"');
});
