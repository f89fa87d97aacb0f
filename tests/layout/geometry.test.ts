import { describe, expect, it } from 'vitest';
import { boundsOf, gapBetween, segmentMeetsBox, segmentsCross } from '../../src/layout/geometry';

const box = { x: 0, y: 0, halfWidth: 10, halfHeight: 5 };

describe('segments', () => {
  it('cross where they share an inner point', () => {
    expect(segmentsCross([0, 0], [10, 10], [0, 10], [10, 0])).toBe(true);
  });

  it('do not cross when they meet at an end, run side by side or would meet only if longer', () => {
    expect(segmentsCross([0, 0], [10, 10], [0, 0], [10, 0])).toBe(false);
    expect(segmentsCross([0, 0], [10, 0], [0, 5], [10, 5])).toBe(false);
    expect(segmentsCross([0, 0], [4, 4], [0, 10], [10, 0])).toBe(false);
  });
});

describe('a segment and a box', () => {
  it.each([
    ['through the middle', [-20, 0], [20, 1], true],
    ['across a corner', [-12, 0], [0, 7], true],
    ['wholly inside', [-1, -1], [1, 1], true],
    ['past the corner', [-20, 0], [0, 20], false],
    ['beside it', [-20, 6], [20, 6], false],
    ['short of it', [-40, 0], [-11, 0], false],
  ] as const)('%s', (_name, a, b, meets) => {
    expect(segmentMeetsBox(a, b, box)).toBe(meets);
  });

  it('keep a margin when asked', () => {
    expect(segmentMeetsBox([-20, 6], [20, 6], box, 2)).toBe(true);
  });
});

describe('boxes', () => {
  it('have a gap along the axis that parts them more, below zero where they overlap', () => {
    expect(gapBetween(box, { ...box, x: 25, y: 2 })).toBe(5);
    expect(gapBetween(box, { ...box, x: 25, y: 30 })).toBe(20);
    expect(gapBetween(box, { ...box, x: 4, y: 8 })).toBe(-2);
  });

  it('have bounds around them all', () => {
    expect(boundsOf([box, { ...box, x: 30, y: 7 }])).toEqual({ left: -10, right: 40, top: -5, bottom: 12 });
    expect(boundsOf([])).toEqual({ left: 0, right: 0, top: 0, bottom: 0 });
  });
});
