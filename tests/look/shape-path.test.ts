import { describe, expect, it } from 'vitest';
import type { NodeShape } from '../../src/look/node-look';
import { shapePath } from '../../src/look/shape-path';

const SHAPES: NodeShape[] = [
  ...(['round-rectangle', 'bottom-round-rectangle', 'rectangle', 'barrel'] as const),
  ...(['cut-rectangle', 'hexagon', 'ellipse', 'tag'] as const),
];
const SIZES = [
  { width: 160, height: 48 },
  { width: 84, height: 36 },
  { width: 136, height: 26 },
  { width: 10, height: 10 },
];
const CASES = SHAPES.flatMap((shape) => SIZES.map((size) => ({ shape, ...size })));

/** The points that a path goes through or bends to; of an arc only its end. */
function pointsOf(path: string): [number, number][] {
  const commands = path.match(/[A-Z][^A-Z]*/g) ?? [];
  return commands.flatMap((command) => {
    const numbers = command.slice(1).trim().split(/\s+/).filter(Boolean).map(Number);
    const ends = command.startsWith('A') ? numbers.slice(5) : numbers;
    return ends.flatMap((value, index): [number, number][] => (index % 2 ? [[ends[index - 1]!, value]] : []));
  });
}

describe('the outline of a shape', () => {
  it.each(CASES)('$shape of $width x $height is one closed path', ({ shape, ...size }) => {
    const path = shapePath(shape, size);
    expect(path).toMatch(/^M-?[\d.]+ -?[\d.]+([LQCA][-\d. ]+)+Z$/);
    expect(path.match(/[MZ]/g)).toEqual(['M', 'Z']);
  });

  it.each(CASES)('$shape of $width x $height fills its box and stays inside', ({ shape, width, height }) => {
    const points = pointsOf(shapePath(shape, { width, height }));
    const across = points.map(([x]) => x);
    expect(Math.min(...across)).toBeCloseTo(-width / 2);
    expect(Math.max(...across)).toBeCloseTo(width / 2);
    const heights = points.map(([, y]) => Math.abs(y));
    expect(Math.max(...heights)).toBeLessThanOrEqual(height / 2 + 1e-9);
    if (shape !== 'ellipse') expect(Math.max(...heights)).toBeCloseTo(height / 2);
  });

  it('is another one for every shape', () => {
    const paths = SHAPES.map((shape) => shapePath(shape, SIZES[0]!));
    expect(new Set(paths).size).toBe(SHAPES.length);
  });

  it('of an ellipse is made of two half arcs', () => {
    expect(shapePath('ellipse', { width: 20, height: 10 })).toBe('M-10 0A10 5 0 1 1 10 0A10 5 0 1 1 -10 0Z');
  });
});
