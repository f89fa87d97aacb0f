import { expect, it } from 'vitest';
import { transformBetween } from '../../src/canvas/seen-from';

/** Where a point of the old picture comes to lie. */
function moved(transform: string, [x, y]: [number, number]): [number, number] {
  const [left, top, scale] = [...transform.matchAll(/-?[\d.]+/g)].map(([number]) => Number(number));
  return [left! + scale! * x, top! + scale! * y];
}

it('a picture that is moved lies where it would be drawn anew', () => {
  const before = { zoom: 0.5, pan: { x: 30, y: -20 } };
  const now = { zoom: 2, pan: { x: -100, y: 40 } };
  const [x, y] = [70, 90]; // of the model
  const drawn: [number, number] = [x * before.zoom + before.pan.x, y * before.zoom + before.pan.y];
  expect(moved(transformBetween(before, now), drawn)).toEqual([
    x * now.zoom + now.pan.x,
    y * now.zoom + now.pan.y,
  ]);
});
