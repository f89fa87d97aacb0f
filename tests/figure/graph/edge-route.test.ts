import { describe, expect, it } from 'vitest';
import { arrivalOf, routeBetween, shortened, type End } from '../../../src/figure/graph/edge-route';
import { pointAt } from '../../../src/look/route';

const box = (x: number, y: number): End => ({
  at: { x, y },
  outline: [
    { x: -40, y: -10 },
    { x: 40, y: -10 },
    { x: 40, y: 10 },
    { x: -40, y: 10 },
  ],
});
const straight = { lane: 0, gap: 0 };

describe('the way of an edge', () => {
  it('leads from outline to outline, on the line between the middles', () => {
    expect(routeBetween(box(0, 0), box(200, 0), straight)).toEqual({
      from: { x: 40, y: 0 },
      controls: [],
      to: { x: 160, y: 0 },
    });
    expect(routeBetween(box(0, 0), box(0, 100), straight)).toEqual({
      from: { x: 0, y: 10 },
      controls: [],
      to: { x: 0, y: 90 },
    });
  });

  it('bends to both sides for two, and as far for its way back', () => {
    const [one, other] = [-0.5, 0.5].map((lane) => routeBetween(box(0, 0), box(200, 0), { lane, gap: 0 }));
    expect([...one!.controls, ...other!.controls]).toEqual([
      { x: 100, y: -13 },
      { x: 100, y: 13 },
    ]);
    const back = routeBetween(box(200, 0), box(0, 0), { lane: -0.5, gap: 0 });
    expect(back.controls).toEqual([{ x: 100, y: 13 }]);
  });

  it('keeps clear of nodes that it turns close to', () => {
    const { from, controls, to } = routeBetween(box(0, 0), box(90, 0), { lane: 0.5, gap: 0 });
    for (const end of [from, to])
      expect(Math.hypot(controls[0]!.x - end.x, controls[0]!.y - end.y)).toBeGreaterThan(15);
  });

  it('leaves a node and comes back to it through its upper side, well above it', () => {
    const node = box(10, 20);
    const loop = routeBetween(node, node, straight);
    expect(loop.from.x).toBeGreaterThan(10);
    expect(loop.to).toEqual({ x: 20 - loop.from.x, y: loop.from.y });
    expect(pointAt(loop, 0.5).x).toBeCloseTo(10);
    expect(pointAt(loop, 0.5).y).toBeCloseTo(20 - 72.7, 1);
  });

  it('is round where it comes back to where it began, and beyond the loops before it', () => {
    const node = box(0, 0);
    const [first, second] = [0, 1].map((lane) => {
      const loop = routeBetween(node, node, { lane, gap: 0 });
      const points = Array.from({ length: 21 }, (_, step) => pointAt(loop, step / 20));
      const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
      return { width: Math.max(...xs) - Math.min(...xs), height: loop.from.y - Math.min(...ys) };
    });
    expect(first!.width / first!.height).toBeGreaterThan(0.5);
    expect(second!.width).toBeGreaterThan(first!.width + 10);
    expect(second!.height).toBeGreaterThan(first!.height + 10);
  });

  it('is a point where two nodes lie in the same place', () => {
    for (const lane of [0, 0.5, 1]) {
      const { from, to, controls } = routeBetween(box(5, 5), box(5, 5), { lane, gap: 2 });
      const lengths = [from, to, ...controls].flatMap(({ x, y }) => [x, y]);
      expect(lengths.every(Number.isFinite)).toBe(true);
    }
  });

  it('can end a little earlier, but never before its start', () => {
    const route = routeBetween(box(0, 0), box(200, 0), straight);
    expect(shortened(route, 7).to).toEqual({ x: 153, y: 0 });
    expect(shortened(route, 1000).to).toEqual(route.from);
    const bent = { from: { x: 0, y: 0 }, controls: [{ x: 50, y: 50 }], to: { x: 100, y: 50 } };
    expect(shortened(bent, 10).to).toEqual({ x: 90, y: 50 });
  });

  it('arrives in its own direction', () => {
    expect(arrivalOf({ from: { x: 0, y: 0 }, controls: [], to: { x: 0, y: 10 } })).toBeCloseTo(Math.PI / 2);
    const bent = { from: { x: 0, y: 0 }, controls: [{ x: 100, y: 0 }], to: { x: 100, y: 100 } };
    expect(Math.abs(arrivalOf(bent) - Math.PI / 2)).toBeLessThan(0.1);
  });

  it('has its points in order', () => {
    const bent = { from: { x: 0, y: 0 }, controls: [{ x: 50, y: 40 }], to: { x: 100, y: 0 } };
    expect([0, 0.5, 1].map((share) => pointAt(bent, share))).toEqual([
      { x: 0, y: 0 },
      { x: 50, y: 20 },
      { x: 100, y: 0 },
    ]);
  });
});
