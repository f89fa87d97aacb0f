import { expect, it } from 'vitest';
import { withoutFolded } from '../../../src/layout/layout-input';
import { COST } from '../../../src/layout/refine/cost';
import { Coverage } from '../../../src/layout/refine/coverage';
import { toDrawing, type Drawing } from '../../../src/layout/refine/drawing';
import { costOfDrawing } from '../../../src/layout/refine/drawing-cost';
import { Movable } from '../../../src/layout/refine/movable';
import { costOfNode } from '../../../src/layout/refine/node-cost';
import { seededRandom } from '../../../src/layout/seeded-random';
import { madeAtlas } from '../made-input';

const random = seededRandom(11);
const input = withoutFolded(madeAtlas(16));

function scattered() {
  const place = (): [number, number] => [
    Math.round((random() - 0.5) * 900),
    Math.round((random() - 0.5) * 600),
  ];
  const positions = Object.fromEntries(input.nodes.map(({ id }) => [id, place()]));
  return toDrawing(input, positions, { aspect: 1.4, fill: 0.3 });
}

it('differs by a move of one node exactly as the cost of the whole picture does', () => {
  for (let trial = 0; trial < 40; trial++) {
    const drawing = scattered();
    const v = Math.floor(random() * drawing.ids.length);
    const before = {
      node: costOfNode(drawing, v),
      ground: emptyGround(drawing),
      all: costOfDrawing(drawing),
    };
    drawing.x[v]! += Math.round((random() - 0.5) * 400);
    drawing.y[v]! += Math.round((random() - 0.5) * 400);
    const node = costOfNode(drawing, v) - before.node + emptyGround(drawing) - before.ground;
    expect(node).toBeCloseTo(costOfDrawing(drawing) - before.all, 6);
  }
});

it('stops counting above the limit, but never says less than the limit then', () => {
  const drawing = scattered();
  const whole = costOfNode(drawing, 3);
  expect(costOfNode(drawing, 3, whole + 1)).toBe(whole);
  expect(costOfNode(drawing, 3, whole / 3)).toBeGreaterThan(whole / 3);
});

it('lets a move stand only within its limit, and puts everything back otherwise', () => {
  const drawing = scattered();
  const movable = new Movable(drawing);
  for (let trial = 0; trial < 60; trial++) {
    const before = costOfDrawing(drawing);
    const places = [...drawing.x, ...drawing.y];
    const steps = [4, 9].map((v) => ({
      v,
      x: Math.round((random() - 0.5) * 800),
      y: Math.round((random() - 0.5) * 500),
    }));
    const stands = movable.attempt(steps, 0);
    expect(costOfDrawing(drawing) <= before + 1e-6).toBe(true);
    if (!stands) expect([...drawing.x, ...drawing.y]).toEqual(places);
  }
});

const emptyGround = (drawing: Drawing) => new Coverage(drawing).empty * COST.emptyCell;
