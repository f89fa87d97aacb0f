import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bindRenderer } from '../../src/canvas/bind-renderer.svelte';
import { toGraphEvents } from '../../src/canvas/graph-events';
import { GraphRenderer } from '../../src/canvas/graph-renderer';
import type { Mark } from '../../src/canvas/graph-style';
import { PALETTES } from '../../src/look/palette';
import type { Explorer } from '../../src/state/explorer.svelte';
import type { OpenDocument } from '../../src/state/open-document.svelte';
import { fakeExplorer } from '../state/fake-library';

let explorer: Explorer;
let open: OpenDocument;
let renderer: GraphRenderer;
let container: HTMLElement;
let end: () => void;

beforeEach(async () => {
  explorer = fakeExplorer();
  explorer.preferences.comfort.motion = 'none';
  await explorer.openAddress('#/small');
  open = explorer.open!;
  container = document.createElement('div');
  Object.assign(container.style, { width: '400px', height: '400px' });
  document.body.append(container);
  renderer = new GraphRenderer(container, toGraphEvents(explorer, open), PALETTES.light);
  end = $effect.root(() => {
    $effect(() => bindRenderer(renderer, explorer, open));
  });
  flushSync();
});
afterEach(() => {
  end();
  renderer.destroy();
  container.remove();
});

const idsOf = (selector: string) =>
  renderer.cy.elements(selector).map((element) => (element.data('drawn') as { id: string }).id);
const marked = (mark: Mark) => idsOf(`.${mark}`).sort();
const emit = (id: string, type: string, originalEvent: object = {}) => {
  renderer.cy.getElementById(`k:${id}`).emit({ type, originalEvent } as never);
  flushSync();
};
const act = (run: () => void) => {
  run();
  flushSync();
};
const places = () =>
  Object.fromEntries(renderer.cy.nodes().map((node) => [node.id(), { ...node.position() }]));

describe('the picture follows what the reader does', () => {
  it('shows what is visible and hides the rest', () => {
    const seen = () => idsOf('node').filter((id) => renderer.cy.getElementById(`k:${id}`).visible());
    expect(seen().sort()).toEqual([...open.visibility.nodes].sort());
    act(() => open.filtering.togglePlace('region:north', 'Northland'));
    expect(seen().sort()).toEqual(['region:north', 's1', 'theme:sea']);
    act(() => open.history.undo());
    expect(seen().sort()).toEqual([...open.visibility.nodes].sort());
  });

  it('is fitted to what is left where it is small, and to the whole again', () => {
    const before = renderer.cy.zoom();
    act(() => open.filtering.togglePlace('region:north', 'Northland'));
    expect(renderer.cy.zoom()).toBeGreaterThan(before);
    act(() => open.filtering.clearRegion());
    expect(renderer.cy.zoom()).toBeCloseTo(before);
  });

  it('does not move a node by filtering, opening, hiding or focusing', () => {
    const before = places();
    act(() => open.filtering.togglePlace('region:north', 'Northland'));
    act(() => open.folding.openAll());
    act(() => open.folding.hide(['s1']));
    act(() => open.focusOn('s2', 1));
    expect(places()).toEqual(before);
  });

  it('moves nodes with the layout and the reader', () => {
    act(() => void open.layoutRun.choose('order', 'In document order'));
    expect(places()['k:s1']).toEqual({ x: 7, y: 7 });
    act(() => open.layoutRun.move({ s1: [1, 2] }));
    expect(places()['k:s1']).toEqual({ x: 1, y: 2 });
  });

  it('marks the selection, what is linked to it, and dims the rest', () => {
    act(() => open.select(['s1']));
    expect(marked('selected')).toEqual(['s1']);
    expect(marked('related')).toEqual(
      expect.arrayContaining(['region:north', 's1>supports>region:north', 's3']),
    );
    expect(marked('dimmed')).toContain('c1');
    act(() => open.select([]));
    expect([marked('selected'), marked('related'), marked('dimmed')]).toEqual([[], [], []]);
  });

  it('leads a link around a node that it would pass behind', async () => {
    const link = 's1>supports>region:north';
    act(() => open.layoutRun.move({ s1: [0, 0], 'region:north': [900, 0], s3: [450, 5] }));
    await expect.poll(() => idsOf('.detour')).toContain(link);
    act(() => open.layoutRun.move({ s3: [450, 200] }));
    expect(idsOf('.detour')).not.toContain(link);
  });

  it('leads a link of a path around nodes of the path alone', async () => {
    const link = 's1>supports>region:north';
    act(() => open.layoutRun.move({ s1: [0, 0], 'region:north': [900, 0], s2: [450, 5] }));
    await expect.poll(() => idsOf('.detour')).toContain(link);
    await open.connection.connect(['s1', 'region:north']);
    flushSync();
    expect(idsOf('.detour')).not.toContain(link);
    act(() => open.connection.close());
    expect(idsOf('.detour')).toContain(link);
  });

  it('marks hovering more lightly, and not over a selection', () => {
    emit('s1', 'mouseover');
    expect([marked('hovered'), marked('faint').includes('c1'), marked('dimmed')]).toEqual([['s1'], true, []]);
    act(() => open.select(['s2']));
    expect(marked('faint')).toEqual([]);
    emit('s1', 'mouseout');
    expect(marked('hovered')).toEqual([]);
  });

  it('marks what is found and what is in focus', () => {
    act(() => (open.matched = new Set(['s2', 'theme:sea'])));
    act(() => open.focusOn('s1', 1));
    expect([marked('matched'), marked('focused')]).toEqual([['s2', 'theme:sea'], ['s1']]);
  });

  it('draws bridges over what is hidden, with what they say, and takes them away again', () => {
    const bridge = 's1>via>s2';
    act(() => open.folding.hide(['theme:sea']));
    expect([idsOf(`edge.named`), renderer.cy.getElementById(`k:${bridge}`).visible()]).toEqual([
      [bridge],
      true,
    ]);
    act(() => open.select([bridge]));
    expect(marked('related')).toEqual(['s1', 's2']);
    act(() => open.history.undo());
    expect(renderer.cy.getElementById(`k:${bridge}`).empty()).toBe(true);
  });

  it('shows ghosts in their place, and reveals one on a double click', () => {
    act(() => open.filtering.setLayer('ghosts', true));
    act(() => open.folding.hide(['s2']));
    expect(marked('ghost')).toContain('s2');
    expect(renderer.cy.getElementById('k:s2').visible()).toBe(true);
    emit('s2', 'dbltap');
    expect([open.visibility.hidden, open.arrangement.focus, marked('ghost')]).toEqual([[], null, []]);
  });

  it('sizes the nodes by a measure when that is known', async () => {
    const width = () => renderer.cy.getElementById('k:s1').width();
    act(() => open.sizing.choose('links', 'by links'));
    await open.sizing.scale;
    flushSync();
    expect(width()).toBe(179);
    act(() => open.history.undo());
    await open.sizing.scale;
    flushSync();
    expect(width()).toBe(160);
  });

  it('frames nodes together, and leaves the view alone where they can be read already', () => {
    renderer.cy.viewport({ zoom: 3, pan: { x: 5000, y: 5000 } });
    act(() => renderer.guide.frame(['s3', 'organisation:club', 'topic:fish', 'nowhere'])); // one folded, one unknown
    const inside = ['s3', 'organisation:club'].map((id) => {
      const { x1, x2, y1, y2 } = renderer.cy.getElementById(`k:${id}`).renderedBoundingBox();
      return x1 >= 0 && y1 >= 0 && x2 <= renderer.cy.width() && y2 <= renderer.cy.height();
    });
    expect(inside).toEqual([true, true]);
    renderer.cy.viewport({ zoom: renderer.cy.zoom() * 0.95, pan: renderer.cy.pan() });
    const before = renderer.cy.zoom();
    act(() => renderer.guide.frame(before < 0.6 ? [] : ['s3']));
    expect(renderer.cy.zoom()).toBe(before);
  });

  it('takes the colours of the theme', () => {
    const border = () => renderer.cy.getElementById('k:s1').style('border-color') as string;
    const light = border();
    act(() => (explorer.preferences.theme = 'dark'));
    expect(border()).not.toBe(light);
  });
});

describe('the reader acts on the picture', () => {
  it('selects, adds, takes out, and clears', () => {
    emit('s1', 'tap');
    emit('s2', 'tap', { shiftKey: true });
    expect(open.selection).toEqual(['s1', 's2']);
    emit('s1', 'tap', { ctrlKey: true });
    expect(open.selection).toEqual(['s2']);
    renderer.cy.emit('tap');
    expect(open.selection).toEqual([]);
  });

  it('replaces a selected edge when a node is added', () => {
    emit('s1>supports>region:north', 'tap');
    emit('s2', 'tap', { metaKey: true });
    expect(open.selection).toEqual(['s2']);
  });

  it('focuses, drags and calls the menu', () => {
    emit('s2', 'dbltap');
    expect(open.arrangement.focus).toEqual({ node: 's2', depth: 1 });
    emit('s2', 'grabon');
    renderer.cy.getElementById('k:s2').position({ x: 4, y: 5 });
    emit('s2', 'dragfreeon');
    expect([open.arrangement.moved, open.history.undoName]).toEqual([{ s2: [4, 5] }, 'moved s2']);
    emit('s2', 'cxttap', { clientX: 1, clientY: 2 });
    expect(explorer.screen.menu).toEqual({ id: 's2', at: { x: 1, y: 2 } });
  });
});
