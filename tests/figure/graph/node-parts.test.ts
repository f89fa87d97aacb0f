import { describe, expect, it } from 'vitest';
import { nodeLines, nodeShapes } from '../../../src/figure/graph/node-parts';
import { edgeParts } from '../../../src/figure/graph/edge-parts';
import { EDGE_LOOKS } from '../../../src/look/edge-look';
import { PALETTES } from '../../../src/look/palette';
import type { NodeText } from '../../../src/look/drawing';
import { fitLabel } from '../../../src/look/wrap-label';
import { drawnEdge, drawnNode } from '../made-drawing';
import { measure } from '../made-picture';

const palette = PALETTES.light;
const at = { x: 100, y: 50 };

describe('the shape of a node', () => {
  it('stands at its place with the fill and border of its kind', () => {
    const [shape] = nodeShapes(drawnNode('a', 'priority'), at, palette);
    expect(shape).toMatchObject({ at, fill: palette.surface });
    expect(shape!.stroke).toEqual({ colour: palette.priority, width: 1.6 });
    expect(nodeShapes(drawnNode('a', 'region'), at, palette)[0]!.fill).toBe(palette.region);
  });

  it('is dashed for a group', () => {
    expect(nodeShapes(drawnNode('a', 'group'), at, palette)[0]!.stroke).toMatchObject({ dash: [4, 2] });
  });

  it('has two lines for a heading, of which the outer one is filled', () => {
    const [outer, inner] = nodeShapes(drawnNode('a', 'heading'), at, palette);
    expect([outer!.fill, inner!.fill]).toEqual([palette.surface, undefined]);
    expect(outer!.path).toContain('-81.33');
    expect(inner!.path).toContain('-78.67');
  });
});

describe('what is written in a node', () => {
  const fit = (text: string, box: Parameters<typeof fitLabel>[1]) =>
    fitLabel(text, box, (part, size) => measure(part, size, 550));
  const write = (text: NodeText, isNear = false) =>
    nodeLines({ drawn: drawnNode('a', 'point'), text, at }, { palette, fit, isNear });

  it('is its place, what is folded, and its name, without empty lines', () => {
    const lines = write({ label: 'A name', locator: '7(1)', folded: 3 });
    expect(lines.map(({ text }) => text)).toEqual(['7(1)', '+3', 'A name']);
    expect(write({ label: 'A name', folded: 0 }).map(({ text }) => text)).toEqual(['A name']);
  });

  it('stands inside the node', () => {
    for (const { at: place, size } of write({ label: 'A rather long name for a node', folded: 12 })) {
      expect(Math.abs(place.x - at.x)).toBeLessThan(80);
      expect(place.y - size).toBeGreaterThan(at.y - 24);
      expect(place.y).toBeLessThan(at.y + 24);
    }
  });

  it('shows the wording where there is room for it', () => {
    const text = { label: 'A name', wording: 'All that is said.', folded: 0 };
    expect(write(text, true).map((line) => line.text)).toContain('All that is said.');
    expect(write(text).map((line) => line.text)).not.toContain('All that is said.');
  });

  it('names its language where that is another', () => {
    expect(write({ label: 'A name', foreign: 'en', folded: 0 })[0]).toMatchObject({ language: 'en' });
  });
});

describe('the line of an edge', () => {
  const route = { from: { x: 0, y: 0 }, controls: [], to: { x: 100, y: 0 } };
  const partsOf = (look: keyof typeof EDGE_LOOKS) =>
    edgeParts(drawnEdge('e', 'a', 'b', look), route, palette);

  it('ends in an arrow, a bar or nothing', () => {
    expect(partsOf('favours')).toMatchObject([
      { path: 'M0 0L97.44 0', stroke: { colour: palette.favours, width: 1.6 } },
      { path: 'M100 0L93.04 -3.48L93.04 3.48Z', fill: palette.favours },
    ]);
    expect(partsOf('rejects')[1]).toMatchObject({ path: 'M99 -3.48L99 3.48L96.68 3.48L96.68 -3.48Z' });
    expect(partsOf('concerns')).toHaveLength(1);
  });

  it('has the dashes of its kind', () => {
    const strokeOf = (look: keyof typeof EDGE_LOOKS) => partsOf(look)[0];
    expect(strokeOf('inferred')).toMatchObject({ stroke: { dash: [6, 4] } });
    expect(strokeOf('bridge')).toMatchObject({ stroke: { dash: [0.1, 7], cap: 'round' } });
    expect(strokeOf('favours')).not.toHaveProperty('stroke.dash');
  });

  it('bends where edges are parallel', () => {
    const bent = { ...route, controls: [{ x: 50, y: 20 }] };
    const [line] = edgeParts(drawnEdge('e', 'a', 'b', 'concerns'), bent, palette);
    expect(line).toMatchObject({ path: 'M0 0Q50 20 100 0' });
  });
});
