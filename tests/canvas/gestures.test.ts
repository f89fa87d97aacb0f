import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toDrawing } from '../../src/look/drawing';
import { GraphRenderer } from '../../src/canvas/graph-renderer';
import { DocumentGraph } from '../../src/graph/document-graph';
import { PALETTES } from '../../src/look/palette';
import { edge, smallDocument, statement } from '../graph/small-document';
import { recordedEvents } from './recorded-events';

const LINK = '__proto__>restates>s1';
const graph = new DocumentGraph(
  smallDocument([statement('s1'), statement('s2'), statement('__proto__')], [edge(LINK)]),
);

let calls: unknown[][];
let renderer: GraphRenderer;
const element = (id: string) => renderer.cy.getElementById(`k:${id}`);
const emit = (target: string | null, type: string, originalEvent: object = {}) =>
  (target === null ? renderer.cy : element(target)).emit({ type, originalEvent } as never);

beforeEach(() => {
  calls = [];
  renderer = new GraphRenderer(null, recordedEvents(calls), PALETTES.light);
  renderer.draw(toDrawing(graph));
  renderer.place({ s1: [0, 0], s2: [100, 0], ['__proto__']: [0, 100] });
});
afterEach(() => renderer.destroy());

describe('what the reader does with the picture', () => {
  it('selects the node or edge that is tapped, by its own id', () => {
    emit('__proto__', 'tap');
    emit(LINK, 'tap');
    expect(calls).toEqual([
      ['select', ['__proto__'], { add: false }],
      ['select', [LINK], { add: false }],
    ]);
  });

  it.each(['shiftKey', 'ctrlKey', 'metaKey'])('adds to the selection with %s', (name) => {
    emit('s1', 'tap', { [name]: true });
    expect(calls).toEqual([['select', ['s1'], { add: true }]]);
  });

  it('clears on the ground, but not while adding', () => {
    emit(null, 'tap', { shiftKey: true });
    expect(calls).toEqual([]);
    emit(null, 'tap');
    expect(calls).toEqual([['clear']]);
  });

  it('focuses on a double tap, if both taps were on that node', () => {
    for (const type of ['tap', 'tap', 'dbltap']) emit('s1', type);
    expect(calls.at(-1)).toEqual(['focus', 's1']);
    for (const [id, type] of [
      ['s1', 'tap'],
      ['s2', 'tap'],
      ['s2', 'dbltap'],
    ] as const)
      emit(id, type);
    expect(calls.filter(([name]) => name === 'focus')).toHaveLength(1);
  });

  it('takes the end of a long press for no tap', () => {
    for (const type of ['tapstart', 'taphold', 'tap']) emit('s1', type);
    expect(calls.map(([name]) => name)).toEqual(['menu']);
    for (const type of ['tapstart', 'tap']) emit('s1', type);
    expect(calls.map(([name]) => name)).toEqual(['menu', 'select']);
  });

  it('hovers while the pointer is over something', () => {
    emit(LINK, 'mouseover');
    emit(LINK, 'mouseout');
    expect(calls).toEqual([
      ['hover', LINK],
      ['hover', null],
    ]);
  });

  it('asks for the menu of a node or of the ground, where it was asked for', () => {
    emit('s1', 'cxttap', { clientX: 3, clientY: 4 });
    emit(null, 'taphold', { touches: [{ clientX: 5, clientY: 6 }] });
    expect(calls).toEqual([
      ['menu', 's1', { x: 3, y: 4 }],
      ['menu', null, { x: 5, y: 6 }],
    ]);
  });

  it('reports a drag once, at its end, in whole pixels', () => {
    emit('s1', 'grabon');
    for (const x of [3.2, 7.7]) {
      element('s1').position({ x, y: -1.4 });
      emit('s1', 'drag');
    }
    expect(calls).toEqual([]);
    emit('s1', 'dragfreeon');
    expect(calls).toEqual([['move', { s1: [8, -1] }]]);
  });

  it('takes the other selected nodes along', () => {
    renderer.mark('selected', new Set(['s1', 's2']));
    emit('s1', 'grabon');
    element('s1').position({ x: 10, y: 20 });
    emit('s1', 'drag');
    emit('s1', 'dragfreeon');
    expect(calls).toEqual([['move', { s1: [10, 20], s2: [110, 20] }]]);
  });

  it('leaves the selected nodes where they are when another is dragged', () => {
    renderer.mark('selected', new Set(['s2']));
    emit('s1', 'grabon');
    element('s1').position({ x: 10, y: 20 });
    emit('s1', 'drag');
    emit('s1', 'dragfreeon');
    expect(calls).toEqual([['move', { s1: [10, 20] }]]);
  });

  it('takes all nodes of a box at once', async () => {
    emit(null, 'boxstart');
    emit('s1', 'box');
    emit('s2', 'box');
    await Promise.resolve();
    expect(calls).toEqual([['box', ['s1', 's2']]]);
  });
});
