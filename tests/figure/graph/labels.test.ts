import { describe, expect, it } from 'vitest';
import { edgeLabel } from '../../../src/figure/graph/edge-labels';
import { farParts, linesIn } from '../../../src/figure/graph/far-parts';
import { PALETTES } from '../../../src/look/palette';
import { TakenBoxes } from '../../../src/look/taken-boxes';
import { drawnNode } from '../made-drawing';

const palette = PALETTES.light;
const room = { x: -9000, y: -9000, width: 18_000, height: 18_000 };
const measure = (text: string, size: number) => text.length * size * 0.6;

describe('names seen from afar', () => {
  const node = (id: string, x: number, label: string) => ({
    drawn: drawnNode(id, 'region'),
    text: { label, folded: 0 },
    at: { x, y: 0 },
    opacity: 1,
  });

  it('are as large on the page whatever the scale, and stand by their node', () => {
    const scale = 0.4;
    const parts = farParts([node('a', 0, 'UN'), node('b', 4000, 'A name too long for its node')], {
      palette,
      measure,
      scale,
      room,
      taken: new TakenBoxes(),
    });
    const [inside] = parts.get('a')!;
    expect(inside!.size * scale).toBe(12);
    expect(inside!.colour).toBe(palette.onFill);
    const [below] = parts.get('b')!;
    expect(below!.size * scale).toBeCloseTo(12);
    expect(below!.at.x).toBe(4000);
    expect(below!.at.y).toBeGreaterThan(20);
    expect(below).toMatchObject({ colour: palette.region, halo: palette.ground });
  });

  it('are left out where they would cover each other', () => {
    const names = Array.from({ length: 12 }, (_, place) =>
      node(`${place}`, place * 130, `A name too long ${place}`),
    );
    expect(
      farParts(names, { palette, measure, room, scale: 0.2, taken: new TakenBoxes() }).size,
    ).toBeLessThan(12);
  });

  it('have their lines about the middle', () => {
    const [one, two] = linesIn({ x: 5, y: 100, width: 0, height: 0 }, ['one', 'two'], 10);
    expect(two!.y - one!.y).toBeCloseTo(11.8);
    expect((one!.y + two!.y) / 2 - 100).toBeCloseTo(3.5);
  });
});

describe('what an edge says', () => {
  const route = { from: { x: 0, y: 0 }, controls: [], to: { x: 400, y: 0 } };
  const label = (text: string, taken = new TakenBoxes(), scale = 1) =>
    edgeLabel({ text, route }, { palette, measure, scale, room, taken });

  it('stands on a plate of the ground in the middle', () => {
    const [plate, text] = label('supports');
    expect(plate).toMatchObject({ kind: 'shape', fill: palette.ground });
    expect(text).toMatchObject({ text: 'supports', anchor: 'center', at: { x: 200 } });
  });

  it('gives way to what is there, and is left out where all is taken', () => {
    const taken = new TakenBoxes();
    const places = Array.from({ length: 6 }, () => label('supports', taken)[1]).map(
      (part) => part?.kind === 'text' && part.at.x,
    );
    expect(places).toEqual([200, 120, 280, false, false, false]);
  });

  it('is as large on the page whatever the scale', () => {
    const [, text] = label('supports', new TakenBoxes(), 0.5);
    expect(text).toMatchObject({ size: 24 });
  });

  it('is wrapped where it is long', () => {
    const parts = label('supports: the growth of many small islands');
    expect(parts.length).toBeGreaterThan(2);
  });
});
