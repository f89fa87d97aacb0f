import { describe, expect, it } from 'vitest';
import { SIZE_STEPS, toSizeScale } from '../../../src/graph/metrics/size-scale';

const scaleOf = (...links: number[]) =>
  toSizeScale(
    links.map((value, index) => ({ id: `n${index}`, links: value, betweenness: 0 })),
    'links',
  );

describe('a scale of sizes', () => {
  it('goes in equal steps from the least to the most', () => {
    const scale = scaleOf(1, 3, 5, 7, 13);
    expect([scale.least, scale.most]).toEqual([1, 13]);
    expect([...scale.steps.values()]).toEqual([0, 1, 2, 3, SIZE_STEPS - 1]);
  });

  it('puts all in the middle where all are alike', () => {
    expect([...scaleOf(4, 4).steps.values()]).toEqual([3, 3]);
  });

  it('holds nothing where nothing is measured', () => {
    expect(scaleOf().steps.size).toBe(0);
  });
});
