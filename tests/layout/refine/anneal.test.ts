import { expect, it } from 'vitest';
import { anneal } from '../../../src/layout/refine/anneal';
import { toDrawing, toPositions } from '../../../src/layout/refine/drawing';
import { partOverlaps } from '../../../src/layout/refine/part-overlaps';
import { scoreLayout } from '../../../src/layout/score';
import { seededRandom } from '../../../src/layout/seeded-random';
import { madeInput, madeNode } from '../made-input';

const names = ['a', 'b', 'c', 'd', 'e', 'f'];
const ring = madeInput(
  names.map((id) => madeNode(id, 'statement')),
  ['a b', 'b c', 'c d', 'd e', 'e f', 'f a'],
);
const heap = Object.fromEntries(names.map((id): [string, [number, number]] => [id, [0, 0]]));

function untangled(seed: number) {
  const drawing = toDrawing(ring, heap, { aspect: 1.4, fill: 0.3 });
  anneal(drawing, { random: seededRandom(seed), moves: 6000, heat: 60 });
  return drawing;
}

it('untangles a ring that lies in one heap', () => {
  expect(scoreLayout(ring, heap)).toMatchObject({ overlaps: 15 });
  expect(scoreLayout(ring, toPositions(untangled(1)))).toMatchObject({
    crossings: 0,
    overlaps: 0,
    edgesThroughNodes: 0,
  });
});

it('keeps to the frame', () => {
  const { frame, ...drawing } = untangled(2);
  expect(Math.max(...drawing.x.map(Math.abs)) + 80).toBeLessThanOrEqual(frame.halfWidth + 4);
  expect(Math.max(...drawing.y.map(Math.abs)) + 24).toBeLessThanOrEqual(frame.halfHeight + 4);
});

it('does the same for the same seed', () => {
  expect(toPositions(untangled(3))).toEqual(toPositions(untangled(3)));
  expect(toPositions(untangled(3))).not.toEqual(toPositions(untangled(4)));
});

it('tells how far it is', () => {
  const told: number[] = [];
  const drawing = toDrawing(ring, heap, { aspect: 1.4, fill: 0.3 });
  anneal(drawing, { random: seededRandom(1), moves: 3000, heat: 60, onProgress: (done) => told.push(done) });
  expect(told).toEqual([0, 1 / 3, 2 / 3]);
});

it('parts nodes that still overlap, even in one heap', () => {
  const drawing = toDrawing(ring, heap, { aspect: 1.4, fill: 0.3 });
  partOverlaps(drawing);
  expect(scoreLayout(ring, toPositions(drawing)).smallestGap).toBeGreaterThanOrEqual(12);
});
