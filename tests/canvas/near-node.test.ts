import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GraphRenderer } from '../../src/canvas/graph-renderer';
import { nearNode } from '../../src/canvas/near-node';
import { DocumentGraph } from '../../src/graph/document-graph';
import { toDrawing } from '../../src/look/drawing';
import { PALETTES } from '../../src/look/palette';
import { smallDocument, statement } from '../graph/small-document';
import { recordedEvents } from './recorded-events';

const graph = new DocumentGraph(smallDocument([statement('s1'), statement('s2')], []));
let calls: unknown[][];
let renderer: GraphRenderer;

/** From so far that a card is 16 pixels wide and 5 high; the first stands at (100, 100), the other 30 pixels beside it. */
beforeEach(() => {
  calls = [];
  renderer = new GraphRenderer(null, recordedEvents(calls), PALETTES.light);
  renderer.draw(toDrawing(graph));
  renderer.place({ s1: [0, 0], s2: [300, 0] });
  renderer.cy.viewport({ zoom: 0.1, pan: { x: 100, y: 100 } });
});
afterEach(() => renderer.destroy());

const at = (x: number, y: number): unknown => nearNode(renderer.cy, { x, y })?.id() ?? null;

describe('a node too small to be hit', () => {
  it('is meant within the 24 pixels about its middle, at any zoom', () => {
    expect(at(100, 111)).toBe('k:s1');
    expect(at(89, 100)).toBe('k:s1');
    expect(at(100, 113)).toBeNull();
  });

  it('is the nearest of several', () => {
    renderer.place({ s1: [0, 0], s2: [150, 0] });
    renderer.cy.viewport({ zoom: 0.1, pan: { x: 100, y: 100 } });
    expect([at(104, 100), at(111, 100)]).toEqual(['k:s1', 'k:s2']);
  });

  it('is not one that is not seen', () => {
    renderer.mark('unseen', new Set(['s1']));
    expect(at(100, 100)).toBeNull();
  });

  it('is selected by a tap beside it, where a tap farther off clears', () => {
    const tap = (x: number, y: number) =>
      renderer.cy.emit({ type: 'tap', renderedPosition: { x, y }, originalEvent: {} } as never);
    tap(100, 110);
    tap(100, 130);
    expect(calls).toEqual([['select', ['s1'], { add: false }], ['clear']]);
  });
});
