import { expect, it } from 'vitest';
import { drawEdgeLabel } from '../../src/canvas/draw-label';
import type { Pen } from '../../src/canvas/pen';
import { PALETTES } from '../../src/look/palette';
import type { ScreenBox } from '../../src/look/screen-box';

/** A pen whose letters are seven pixels wide; it says where it wrote. */
function makePen(): { pen: Pen; written: number[] } {
  const written: number[] = [];
  const context = Object.assign(Object.create(null), {
    measureText: (text: string) => ({ width: text.length * 7 }),
    fillText: (_text: string, x: number) => void written.push(x),
    ...Object.fromEntries(
      ['save', 'restore', 'setTransform', 'beginPath', 'roundRect', 'fill'].map((name) => [name, () => {}]),
    ),
  }) as CanvasRenderingContext2D;
  return { pen: { context, zoom: 1, pan: { x: 0, y: 0 }, ratio: 1, palette: PALETTES.light }, written };
}

const box = (x: number): ScreenBox => ({ x, y: 0, width: 30, height: 20 });

function placeOf(taken: ScreenBox[], faint: ScreenBox[] = []): number | undefined {
  const { pen, written } = makePen();
  drawEdgeLabel(pen, {
    text: 'names',
    way: { from: { x: 0, y: 0 }, controls: [], to: { x: 400, y: 0 } },
    taken,
    faint,
  });
  return written[0];
}

it('what an edge says stands in its middle, and moves along it out of the way of names', () => {
  expect(placeOf([])).toBe(200);
  expect(placeOf([box(200)])).toBe(160);
  expect(placeOf([box(200), box(150), box(240)])).toBe(280);
});

it('it covers what has stepped back only where there is no other place, and never what stands out', () => {
  expect(placeOf([], [box(200)])).toBe(160);
  expect(
    placeOf([box(200)], [box(100), box(160), box(240), box(300), { ...box(0), width: 200 }, box(340)]),
  ).toBe(160);
  expect(placeOf([{ ...box(200), width: 400 }])).toBeUndefined();
});
