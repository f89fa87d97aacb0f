import { describe, expect, it } from 'vitest';
import cytoscape, { type Core } from 'cytoscape';
import { nodesInView } from '../../src/canvas/nodes-in-view';
import type { Pen } from '../../src/canvas/pen';

const SIZE = { width: 100, height: 40 };

function pictureOf(nodes: { id: string; x: number; y: number; degree?: number }[]): Core {
  return cytoscape({
    headless: true,
    layout: { name: 'preset' },
    styleEnabled: true,
    elements: nodes.map(({ id, x, y, degree = 0 }) => ({
      data: { id, drawn: { size: SIZE, degree } },
      position: { x, y },
    })),
  });
}

/** A canvas of 400 by 300 pixels at the origin. */
const pen = (zoom: number): Pen =>
  ({ context: { canvas: { width: 800, height: 600 } }, zoom, pan: { x: 0, y: 0 }, ratio: 2 }) as Pen;
const idsOf = (cy: Core, zoom: number) => nodesInView(cy, pen(zoom)).map((node) => node.id());

describe('the nodes whose texts may be seen', () => {
  it('are those that reach into the canvas, at any zoom', () => {
    const cy = pictureOf([
      { id: 'inside', x: 200, y: 150 },
      { id: 'half', x: -40, y: 150 },
      { id: 'left of it', x: -60, y: 150 },
      { id: 'below it', x: 200, y: 330 },
    ]);
    expect(idsOf(cy, 1)).toEqual(['inside', 'half']);
    expect(idsOf(cy, 0.5)).toContain('below it');
  });

  it('leave out what is not drawn', () => {
    const cy = pictureOf([
      { id: 'a', x: 1, y: 1 },
      { id: 'b', x: 2, y: 2 },
    ]);
    cy.getElementById('a').style('display', 'none');
    expect(idsOf(cy, 1)).toEqual(['b']);
    expect(idsOf(cy, 0.1)).toEqual(['b']);
  });

  it('are from afar the best connected, and what is selected among them', () => {
    const cy = pictureOf(
      Array.from({ length: 1000 }, (_, index) => ({ id: `n${index}`, x: index, y: 10, degree: index })),
    );
    cy.getElementById('n0').addClass('selected');
    const ids = idsOf(cy, 0.2);
    expect(ids).toHaveLength(400);
    expect(ids.slice(0, 2)).toEqual(['n0', 'n999']);
  });
});
