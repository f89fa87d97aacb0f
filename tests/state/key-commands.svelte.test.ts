import { beforeEach, describe, expect, it } from 'vitest';
import type { Explorer } from '../../src/state/explorer.svelte';
import { KEY_COMMANDS } from '../../src/state/key-commands';
import type { OpenDocument } from '../../src/state/open-document.svelte';
import { runGlobalKey } from '../../src/state/run-key';
import { fakeExplorer } from './fake-library';
import { pressOn } from './press-keys';
import { recordingCanvas } from './open-small';

let explorer: Explorer;
let open: OpenDocument;
let canvasCalls: unknown[][];

beforeEach(async () => {
  explorer = fakeExplorer();
  await explorer.openAddress('#/small');
  open = explorer.open!;
  canvasCalls = [];
  open.canvas = recordingCanvas(canvasCalls);
});

const press = (key: string, held: KeyboardEventInit = {}) => pressOn(explorer, key, held);

function pressAnywhere(
  key: string,
  { on = document.body as HTMLElement, ...held }: KeyboardEventInit & { on?: HTMLElement } = {},
) {
  const event = new KeyboardEvent('keydown', { key, cancelable: true, bubbles: true, ...held });
  on.addEventListener('keydown', (pressed) => runGlobalKey(pressed, explorer), { once: true });
  on.dispatchEvent(event);
  return event.defaultPrevented;
}

describe('a keyboard that writes another script', () => {
  it('has its letters where the Latin ones are', () => {
    expect(press('а', { code: 'KeyF' })).toBe(true);
    expect(canvasCalls).toEqual([['fit']]);
    expect(pressAnywhere('я', { code: 'KeyZ', ctrlKey: true })).toBe(true);
    expect(press('a', { code: 'KeyF' })).toBe(false); // a Latin letter counts as written, on any layout
  });
});

describe('other keys of the graph', () => {
  it('start at the best connected node', () => {
    press(' ');
    expect(open.selection).toEqual(['s1']);
    open.select([]);
    press('Enter');
    expect([open.selection, explorer.screen.wanted]).toEqual([['s1'], 'details']);
  });

  it('show the neighbourhood of the selected node and leave it', () => {
    press('2');
    expect([open.arrangement.focus, open.notices.announcement]).toEqual([null, 'Select a node first.']);
    open.select(['s2']);
    press('2');
    expect(open.arrangement.focus).toEqual({ node: 's2', depth: 2 });
    press('0');
    expect(open.arrangement.focus).toBeNull();
  });

  it('hide the selected nodes, or all others with Shift', () => {
    open.select(['s1', 's2']);
    press('H', { shiftKey: true });
    expect([...open.visibility.nodes]).toEqual(['s1', 's2']);
    open.select(['s1']);
    press('h');
    expect([...open.visibility.nodes]).toEqual(['s2']);
  });

  it('open and fold the topics of the selected node, or all', () => {
    open.select(['s2']);
    press('o');
    expect(open.arrangement.opened).toEqual(['s2']);
    open.select([]);
    press('o');
    expect(open.arrangement.opened).toEqual([]);
    press('o');
    expect(open.arrangement.opened).toEqual(['*']);
  });

  it('ask for the path from the selected node, or answer for two', async () => {
    press('p');
    expect([explorer.screen.dialog, explorer.screen.subject]).toEqual(['path', []]);
    open.select(['s1']);
    press('p');
    expect([explorer.screen.dialog, explorer.screen.subject]).toEqual(['path', ['s1']]);
    explorer.screen.dialog = null;
    open.select(['s1', 'region:north']);
    press('p');
    await expect.poll(() => explorer.screen.wanted).toBe('details');
    expect([explorer.screen.dialog, open.connection.ends]).toEqual([null, ['s1', 'region:north']]);
  });

  it('zoom, fit, reset the filters, and open parts of the screen', () => {
    open.filtering.togglePlace('region:north', 'Northland');
    const { legend } = explorer.screen;
    for (const key of ['+', '-', 'f', 'z', 'l', 'e']) press(key);
    expect(canvasCalls).toEqual([['zoomBy', 1.25], ['zoomBy', 0.8], ['fit']]);
    expect([explorer.screen.legend, explorer.screen.dialog]).toEqual([!legend, 'picture']);
    expect(open.arrangement.region.places).toEqual([]);
    press('?', { shiftKey: true });
    expect(explorer.screen.dialog).toBe('help');
  });

  it('go one level up with Escape: first the selection, then the focus', () => {
    open.focusOn('s1', 1);
    open.select(['s1']);
    press('Escape');
    expect([open.selection, open.arrangement.focus]).toEqual([[], { node: 's1', depth: 1 }]);
    press('Escape');
    expect(open.arrangement.focus).toBeNull();
  });

  it('work while nothing has the keyboard, and not while a button has it', () => {
    const button = document.body.appendChild(document.createElement('button'));
    expect([pressAnywhere('f'), pressAnywhere('f', { on: button }), pressAnywhere('F5')]).toEqual([
      true,
      false,
      false,
    ]);
    expect(canvasCalls).toEqual([['fit']]);
    button.remove();
  });

  it('leave the keys of the browser alone', () => {
    for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }])
      expect(press('f', held)).toBe(false);
    expect(press('F5')).toBe(false);
    expect(canvasCalls).toEqual([]);
  });

  it('are each in one row of the table', () => {
    const keys = KEY_COMMANDS.flatMap((command) => command.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('single keys switched off', () => {
  beforeEach(() => {
    explorer.screen.singleKeys = false;
  });

  it('do nothing, in the graph or anywhere', () => {
    open.select(['s1']);
    for (const key of ['h', 'H', 'z', 'o', 'f', '1', '+', '?']) expect(press(key)).toBe(false);
    expect(pressAnywhere('/')).toBe(false);
    expect(open.history.undoName).toBeUndefined();
    expect(canvasCalls).toEqual([]);
  });

  it('leave arrows, Enter, Space and Escape as they are', () => {
    for (const key of ['ArrowUp', ' ', 'Enter', 'Escape']) expect(press(key)).toBe(true);
  });
});

describe('keys that work everywhere', () => {
  it('undo and redo', () => {
    open.filtering.togglePlace('region:north', 'Northland');
    expect(pressAnywhere('z', { ctrlKey: true })).toBe(true);
    expect([open.arrangement.region.places, open.notices.announcement]).toEqual([
      [],
      'Undone: filtered by Northland.',
    ]);
    pressAnywhere('Z', { metaKey: true, shiftKey: true });
    expect(open.arrangement.region.places).toEqual(['region:north']);
    pressAnywhere('z', { ctrlKey: true });
    pressAnywhere('y', { ctrlKey: true });
    expect(open.arrangement.region.places).toEqual(['region:north']);
  });

  it('call the search', () => {
    expect(pressAnywhere('/')).toBe(true);
    expect(explorer.screen.wanted).toBe('search');
  });

  it('stay out of text that is being typed, and of dialogs', () => {
    open.filtering.togglePlace('region:north', 'Northland');
    expect(pressAnywhere('z', { ctrlKey: true, on: document.createElement('input') })).toBe(false);
    explorer.screen.dialog = 'help';
    expect(pressAnywhere('/')).toBe(false);
    expect(open.arrangement.region.places).toEqual(['region:north']);
  });
});
