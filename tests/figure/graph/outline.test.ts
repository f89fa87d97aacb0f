import { describe, expect, it } from 'vitest';
import { leavingPoint, outlineOf } from '../../../src/figure/graph/outline';
import type { NodeShape } from '../../../src/look/node-look';

const SIZE = { width: 160, height: 48 };
const SHAPES: NodeShape[] = [
  ...(['round-rectangle', 'bottom-round-rectangle', 'rectangle', 'barrel'] as const),
  ...(['cut-rectangle', 'hexagon', 'ellipse', 'tag'] as const),
];

describe('the outline of a shape', () => {
  it.each(SHAPES)('%s fills its box', (shape) => {
    const points = outlineOf(shape, SIZE);
    expect(Math.max(...points.map(({ x }) => x))).toBeCloseTo(80);
    expect(Math.min(...points.map(({ x }) => x))).toBeCloseTo(-80);
    expect(Math.max(...points.map(({ y }) => y))).toBeCloseTo(24);
    expect(Math.min(...points.map(({ y }) => y))).toBeCloseTo(-24);
  });

  it.each(SHAPES)('%s is left on its border, in every direction', (shape) => {
    const points = outlineOf(shape, SIZE);
    for (let turn = 0; turn < 64; turn += 1) {
      const angle = (turn / 64) * 2 * Math.PI;
      const { x, y } = leavingPoint(points, { x: Math.cos(angle), y: Math.sin(angle) });
      expect(Math.abs(x)).toBeLessThanOrEqual(80.001);
      expect(Math.abs(y)).toBeLessThanOrEqual(24.001);
      expect(Math.hypot(x, y)).toBeGreaterThanOrEqual(17);
      expect(Math.atan2(y, x)).toBeCloseTo(Math.atan2(Math.sin(angle), Math.cos(angle)));
    }
  });

  it('of an ellipse is round to a tenth of a pixel', () => {
    for (const { x, y } of outlineOf('ellipse', SIZE)) expect((x / 80) ** 2 + (y / 24) ** 2).toBeCloseTo(1);
    const between = leavingPoint(outlineOf('ellipse', SIZE), { x: 1, y: 1 });
    expect((between.x / 80) ** 2 + (between.y / 24) ** 2).toBeGreaterThan(0.99);
  });

  it('has corners of the length that is asked for', () => {
    expect(outlineOf('cut-rectangle', SIZE, 6)[0]).toEqual({ x: -74, y: -24 });
    expect(outlineOf('round-rectangle', SIZE, 13)[0]).toEqual({ x: -67, y: -24 });
  });

  it('is left in its middle where there is no direction', () => {
    expect(leavingPoint(outlineOf('rectangle', SIZE), { x: 0, y: 0 })).toEqual({ x: 0, y: 0 });
  });
});
