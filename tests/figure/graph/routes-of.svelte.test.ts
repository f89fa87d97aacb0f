import type { EdgeSingular } from 'cytoscape';
import { afterEach, describe, expect, it } from 'vitest';
import { GraphRenderer } from '../../../src/canvas/graph-renderer';
import { boundsOf } from '../../../src/figure/graph/bounds';
import { shortened } from '../../../src/figure/graph/edge-route';
import { pointAt } from '../../../src/look/route';
import { routesOf } from '../../../src/figure/graph/routes-of';
import type { Positions } from '../../../src/graph/atlas-document';
import { detoursOf } from '../../../src/layout/detours';
import type { Drawing } from '../../../src/look/drawing';
import { PALETTES } from '../../../src/look/palette';
import { drawnEdge, drawnNode, everyKind } from '../made-drawing';

interface Point {
  x: number;
  y: number;
}
const nothing = () => {};
const EVENTS = {
  ...{ select: nothing, box: nothing, clear: nothing, focus: nothing },
  ...{ hover: nothing, move: nothing, menu: nothing },
};
let renderer: GraphRenderer | undefined;
afterEach(() => renderer?.destroy());

/** The live picture in a real browser. */
function live(drawing: Drawing, positions: Positions): Map<string, EdgeSingular> {
  const container = document.body.appendChild(document.createElement('div'));
  container.style.cssText = 'width: 900px; height: 700px';
  renderer = new GraphRenderer(container, EVENTS, PALETTES.light);
  renderer.draw(drawing);
  renderer.place(positions);
  renderer.bend(detoursOf(drawing, positions));
  renderer.cy.png(); // makes it draw at once
  return new Map(renderer.cy.edges().map((edge) => [edge.data('drawn').id as string, edge]));
}

const apart = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
const apartAll = (some: Point[], others: Point[]): number =>
  some.length === others.length
    ? Math.max(0, ...some.map((one, place) => apart(one, others[place]!)))
    : Infinity;
/** Model pixels: Cytoscape.js takes barrels for somewhat rounder than it draws them. */
const SAME = 0.9;

/** Edges that lead elsewhere than in the live picture. */
function differences(drawing: Drawing, positions: Positions): string[] {
  const edges = live(drawing, positions);
  const routes = routesOf(drawing, positions);
  return drawing.edges.flatMap(({ id, look }) => {
    const edge = edges.get(id)!;
    const route = shortened(routes.get(id)!, look.end === 'tee' ? 1 : 0);
    const bends = (edge.controlPoints() as Point[] | undefined) ?? [];
    const errors = {
      from: apart(edge.sourceEndpoint(), route.from),
      to: apart(edge.targetEndpoint(), route.to),
      controls: apartAll(bends, route.controls),
      middle: apart(edge.midpoint(), pointAt(route, 0.5)),
    };
    return Object.entries(errors).flatMap(([end, error]) =>
      error <= SAME ? [] : [`${id} ${end}: ${error.toFixed(2)}`],
    );
  });
}

describe('the ways of edges', () => {
  it('are those of the live picture, between all shapes, alone and beside others', () => {
    const { drawing, positions } = everyKind();
    expect(drawing.edges.length).toBeGreaterThan(100);
    expect(differences(drawing, positions)).toEqual([]);
  });

  it('are those of the live picture between nodes that nearly touch', () => {
    const nodes = ['priority', 'country', 'theme', 'point'].map((kind, place) =>
      drawnNode(`n${place}`, kind),
    );
    const positions: Positions = { n0: [0, 0], n1: [142, 12], n2: [20, 54], n3: [-10, -58] };
    const edges = ['n1', 'n2', 'n3'].flatMap((other) => [
      drawnEdge(`a-${other}`, 'n0', other, 'favours'),
      drawnEdge(`b-${other}`, other, 'n0', 'rejects'),
    ]);
    expect(differences({ nodes, edges }, positions)).toEqual([]);
  });

  it('are those of the live picture from a node to itself, alone and beyond others, to their farthest point', () => {
    const nodes = ['priority', 'country', 'theme', 'point', 'organisation'].map((kind, place) =>
      drawnNode(`n${place}`, kind),
    );
    const positions = Object.fromEntries(
      nodes.map(({ id }, place): [string, [number, number]] => [id, [place * 300, 0]]),
    );
    const looks = ['favours', 'rejects', 'concerns'] as const;
    const edges = nodes.flatMap(({ id }, place) =>
      looks.slice(0, 1 + (place % 3)).map((look) => drawnEdge(`${id}-${look}`, id, id, look)),
    );
    const drawing = { nodes, edges };
    expect(differences(drawing, positions)).toEqual([]);
    const routes = routesOf(drawing, positions);
    for (const edge of renderer!.cy.edges()) {
      const { id } = edge.data('drawn') as { id: string };
      const { x, y, width } = boundsOf({ nodes: [], positions, routes: [routes.get(id)!] });
      // beside the line there are half its width and the head of its arrow
      const box = edge.boundingBox({ includeLabels: false, includeOverlays: false });
      expect(Math.abs(box.y1 - y)).toBeLessThan(4);
      expect(Math.abs(box.x1 - x)).toBeLessThan(5);
      expect(Math.abs(box.x2 - x - width)).toBeLessThan(5);
    }
  });
});
