import type { EdgeSingular, Position } from 'cytoscape';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { wayOf } from '../../src/canvas/edge-way';
import { GraphRenderer } from '../../src/canvas/graph-renderer';
import { pointAt } from '../../src/look/route';
import { PALETTES } from '../../src/look/palette';
import { drawnEdge, drawnNode } from '../figure/made-drawing';
import { silentEvents } from './recorded-events';

let renderer: GraphRenderer;
const edge = () => renderer.cy.getElementById('k:e') as EdgeSingular;
const bend = (asides: Record<string, number>) => {
  renderer.bend(new Map(Object.entries(asides)));
  renderer.cy.png(); // makes it draw at once
};

beforeEach(() => {
  const container = document.body.appendChild(document.createElement('div'));
  container.style.cssText = 'width: 900px; height: 700px';
  renderer = new GraphRenderer(container, silentEvents(), PALETTES.light);
  renderer.draw({
    nodes: ['a', 'b'].map((id) => drawnNode(id, 'country')),
    edges: [drawnEdge('e', 'b', 'a', 'concerns'), drawnEdge('loop', 'a', 'a', 'concerns')],
  });
  renderer.place({ a: [0, 0], b: [400, 0] });
});
afterEach(() => renderer.destroy());

it('an edge is straight until it is bent to the right of its way, and again when it is not any more', () => {
  bend({});
  expect(pointAt(wayOf(edge()), 0.5)).toEqual({ x: 200, y: 0 });
  bend({ e: 80 }); // to the right of the way leftwards is up
  const [control] = edge().controlPoints() as Position[];
  expect(control!.x).toBeCloseTo(200);
  expect(control!.y).toBeCloseTo(-80);
  expect(pointAt(wayOf(edge()), 0.5).y).toBeLessThan(-40); // it leaves the upper sides of its ends
  bend({ other: 7 });
  expect(pointAt(wayOf(edge()), 0.5)).toEqual({ x: 200, y: 0 });
});

it('a loop leads over its node', () => {
  bend({});
  const loop = renderer.cy.getElementById('k:loop') as EdgeSingular;
  const { x, y } = pointAt(wayOf(loop), 0.5);
  expect(x).toBeCloseTo(0);
  expect(y).toBeLessThan(-60);
});
