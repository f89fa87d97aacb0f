import { expect, it } from 'vitest';
import { neighbourhood } from '../../../src/graph/visibility/neighbourhood';

const edges = [
  { source: 'a', target: 'b' },
  { source: 'c', target: 'b' },
  { source: 'c', target: 'd' },
  { source: 'd', target: 'a' },
  { source: 'd', target: 'e' },
];
const near = (start: string, depth: number) => [...neighbourhood(edges, start, depth)].sort().join('');

it('goes along edges in either direction, step by step', () => {
  expect([0, 1, 2, 3].map((depth) => near('b', depth))).toEqual(['b', 'abc', 'abcd', 'abcde']);
});

it('ends where the edges do', () => {
  expect(near('e', Infinity)).toBe('abcde');
  expect(near('lonely', 3)).toBe('lonely');
});
