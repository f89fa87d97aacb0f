import { describe, expect, it } from 'vitest';
import { paperPage, PRESETS } from '../../src/figure/pages';
import { placeOnPage } from '../../src/figure/place-on-page';
import type { Frame } from '../../src/figure/frame/frame';
import fc from '../properties';
import { smallAtlas } from '../state/open-small';
import { figureOf, groupsOf } from './made-picture';

const GRAPH = { x: -100, y: 40, width: 800, height: 400 };
/** A frame whose words take the more lines the narrower it is. */
const frameAt =
  (words: number) =>
  (width: number, unit: number): Frame => {
    const block = (id: string) => ({ id, height: (words * unit * unit * 100) / width, parts: [] });
    return { head: block('head'), foot: block('foot') };
  };

describe('the place of a graph on its page', () => {
  it('is a page as large as the figure needs, at full size', () => {
    const { width, height, graph, footTop, frame } = placeOnPage(GRAPH, null, frameAt(300));
    expect(graph.scale).toBe(1);
    expect(width).toBeGreaterThan(GRAPH.width);
    const [top, bottom] = [GRAPH.y + graph.at.y, GRAPH.y + graph.at.y + GRAPH.height];
    expect(top).toBeGreaterThan(frame.head.height);
    expect(bottom).toBeLessThan(footTop);
    expect(footTop + frame.foot.height).toBeLessThan(height);
  });

  it('lies between head and foot on every sheet that it is put on', () => {
    const side = fc.integer({ min: 300, max: 3000 });
    const graph = fc.record({
      x: fc.integer({ min: -9000, max: 9000 }),
      y: fc.integer({ min: -9000, max: 9000 }),
      width: fc.integer({ min: 20, max: 20_000 }),
      height: fc.integer({ min: 20, max: 20_000 }),
    });
    fc.assert(
      fc.property(side, side, graph, fc.integer({ min: 0, max: 400 }), (width, height, box, words) => {
        const placed = placeOnPage(box, { width, height, margin: 20 }, frameAt(words));
        const { at, scale } = placed.graph;
        const [left, top] = [box.x * scale + at.x, box.y * scale + at.y];
        expect(left).toBeGreaterThanOrEqual(20);
        expect(left + box.width * scale).toBeLessThanOrEqual(width - 20);
        expect(top).toBeGreaterThanOrEqual(20 + placed.frame.head.height);
        expect(top + box.height * scale).toBeLessThanOrEqual(placed.footTop);
        expect(placed.footTop + placed.frame.foot.height).toBeCloseTo(height - 20);
      }),
    );
  });

  it('is refused in a sentence where the page is too small', () => {
    const on = (width: number, height: number, margin: number, words = 1) =>
      placeOnPage(GRAPH, { width, height, margin }, frameAt(words));
    expect(() => on(100, 100, 20)).toThrow('The page is too small for its margins.');
    expect(() => on(200, 200, 10, 90_000)).toThrow(/^The page is too small: .+\.$/);
  });

  it('gives words less room where they would take the graph its own', () => {
    const { frame } = placeOnPage(GRAPH, { width: 794, height: 500, margin: 20 }, frameAt(2000));
    expect(frame.head.height).toBeLessThan(2000 * 100 * (1 / 754));
  });

  it('is there on every sheet and for every purpose', () => {
    const pages = [...Object.values(PRESETS), paperPage('A3', 'landscape'), paperPage('Letter', 'portrait')];
    for (const page of pages) {
      const scene = figureOf({ document: smallAtlas(), options: { page } });
      expect(groupsOf(scene.parts).get('graph')!.frame!.scale).toBeGreaterThan(0.3);
      if (page) expect([scene.width, scene.height]).toEqual([page.width, page.height]);
    }
  });

  it('wraps a long title instead of leaving the page', () => {
    const title = 'A very long title that goes on and on '.repeat(6).trim();
    const long = figureOf({ document: smallAtlas(), options: { title } });
    const short = figureOf({ document: smallAtlas() });
    expect(long.width).toBe(short.width);
    expect(long.height).toBeGreaterThan(short.height + 20);
  });
});
