import { expect, it } from 'vitest';
import { readPath } from '../../../src/figure/pdf/read-path';
import { shapePath } from '../../../src/look/shape-path';
import type { NodeShape } from '../../../src/look/node-look';
import type { Point } from '../../../src/figure/scene/scene';
import fc from '../../properties';

const endsOf = (path: string) => readPath(path).map(({ points }) => points.at(-1));

it('reads moves, lines and closings', () => {
  expect(readPath('M1 2L3,-4H5.5V.5Z')).toEqual([
    { kind: 'move', points: [{ x: 1, y: 2 }] },
    { kind: 'line', points: [{ x: 3, y: -4 }] },
    { kind: 'line', points: [{ x: 5.5, y: -4 }] },
    { kind: 'line', points: [{ x: 5.5, y: 0.5 }] },
    { kind: 'close', points: [] },
  ]);
});

it('takes more numbers as more of the same, after a move as lines', () => {
  expect(readPath('M0 0 1 1 2 2').map(({ kind }) => kind)).toEqual(['move', 'line', 'line']);
  expect(endsOf('M0 0C1 1 2 2 3 3 4 4 5 5 6 6').at(-1)).toEqual({ x: 6, y: 6 });
});

it('goes on from where a closed path began', () => {
  expect(endsOf('M1 1L9 9ZH5').at(-1)).toEqual({ x: 5, y: 1 });
});

it('turns a quadratic curve into the cubic one that is the same', () => {
  const [, curve] = readPath('M0 0Q3 6 6 0');
  expect(curve).toEqual({
    kind: 'curve',
    points: [
      { x: 2, y: 4 },
      { x: 4, y: 4 },
      { x: 6, y: 0 },
    ],
  });
});

it('draws an ellipse as curves that keep to it by a thousandth of its size', () => {
  const steps = readPath('M-40 0A40 20 0 1 1 40 0A40 20 0 1 1 -40 0Z');
  expect(steps.filter(({ kind }) => kind === 'curve')).toHaveLength(4);
  for (const { x, y } of alongCurves(steps)) expect((x / 40) ** 2 + (y / 20) ** 2).toBeCloseTo(1, 2);
});

it('takes the way around that the flags of an arc say', () => {
  const middleOf = (path: string) => alongCurves(readPath(path)).map(({ y }) => y);
  expect(Math.min(...middleOf('M-10 0A10 10 0 0 1 10 0'))).toBeCloseTo(-10, 5);
  expect(Math.max(...middleOf('M-10 0A10 10 0 0 0 10 0'))).toBeCloseTo(10, 5);
  expect(Math.max(...middleOf('M0 0A10 10 0 1 0 10 0'))).toBeGreaterThan(18);
  expect(Math.max(...middleOf('M0 0A10 10 0 0 0 10 0'))).toBeLessThan(2);
});

it('ends an arc where it says, whatever its radii', () => {
  const length = fc.double({ min: -500, max: 500, noNaN: true }).map((value) => Number(value.toFixed(2)) + 0);
  const flag = fc.constantFrom(0, 1);
  fc.assert(
    fc.property(length, length, length, flag, flag, length, length, (rx, ry, turn, large, sweep, x, y) => {
      const steps = readPath(`M7 9A${rx} ${ry} ${turn} ${large} ${sweep} ${x} ${y}`);
      const numbers = steps.flatMap(({ points }) => points.flatMap((point) => [point.x, point.y]));
      expect(numbers.every(Number.isFinite)).toBe(true);
      if (steps.length > 1) expect(steps.at(-1)!.points.at(-1)).toEqual({ x, y });
    }),
  );
});

it('reads the outlines of all shapes', () => {
  const shapes: NodeShape[] = ['rectangle', 'round-rectangle', 'barrel', 'hexagon', 'ellipse', 'tag'];
  for (const shape of shapes) {
    const steps = readPath(shapePath(shape, { width: 80, height: 40 }));
    expect(steps[0]!.kind).toBe('move');
    expect(steps.at(-1)!.kind).toBe('close');
  }
});

it('says what it does not know', () => {
  expect(() => readPath('M0 0l5 5')).toThrow('"l5 5" is no path');
  expect(() => readPath('M0 NaN')).toThrow('no path');
});

/** Points along the curves of a path. */
function alongCurves(steps: ReturnType<typeof readPath>): Point[] {
  let from: Point = { x: 0, y: 0 };
  return steps.flatMap(({ kind, points }) => {
    const start = from;
    from = points.at(-1) ?? from;
    return kind === 'curve' ? shares.map((t) => alongCurve([start, ...points] as Four, t)) : [];
  });
}

type Four = [Point, Point, Point, Point];
const shares = Array.from({ length: 21 }, (_, step) => step / 20);
const alongCurve = ([a, b, c, d]: Four, t: number): Point => ({
  x: (1 - t) ** 3 * a.x + 3 * t * (1 - t) ** 2 * b.x + 3 * t ** 2 * (1 - t) * c.x + t ** 3 * d.x,
  y: (1 - t) ** 3 * a.y + 3 * t * (1 - t) ** 2 * b.y + 3 * t ** 2 * (1 - t) * c.y + t ** 3 * d.y,
});
