import { flushSync, mount, unmount } from 'svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import KeysHelp from '../../../src/panels/help/KeysHelp.svelte';
import type { Explorer } from '../../../src/state/explorer.svelte';
import { Exploring } from '../../../src/state/exploring/exploring.svelte';
import type { OpenDocument } from '../../../src/state/open-document.svelte';
import { runGlobalKey } from '../../../src/state/run-key';
import { fakeExplorer } from '../../state/fake-library';
import { recordingCanvas } from '../../state/open-small';

const keys = await keysOfTheHelp();

/** As they stand in it. */
async function keysOfTheHelp(): Promise<string[]> {
  const explorer = fakeExplorer();
  await explorer.openAddress('#/small');
  const target = document.body.appendChild(document.createElement('div'));
  const shown = mount(KeysHelp, {
    target,
    props: { explorer, open: explorer.open!, close: () => undefined },
  });
  flushSync();
  const listed = [...target.querySelectorAll('kbd')].map(({ dataset }) => dataset['key']!);
  await unmount(shown);
  target.remove();
  return listed;
}

let explorer: Explorer;
let open: OpenDocument;
let canvasCalls: unknown[][];

beforeEach(async () => {
  explorer = fakeExplorer();
  await explorer.openAddress('#/small?no-kind=theme');
  open = explorer.open!;
  canvasCalls = [];
  open.canvas = recordingCanvas(canvasCalls);
  open.exploring = new Exploring(explorer, open);
  open.select(['s2']);
  open.walkTo('s1');
});

function press(name: string): void {
  const [, held, key = ''] = /^(?:(Shift|Control)\+)?(.+)$/s.exec(name)!;
  const written = held === 'Shift' && key.length === 1 ? key.toUpperCase() : key;
  const event = new KeyboardEvent('keydown', {
    key: written,
    shiftKey: held === 'Shift',
    ctrlKey: held === 'Control',
    cancelable: true,
    bubbles: true,
  });
  document.body.addEventListener('keydown', (pressed) => runGlobalKey(pressed, explorer), { once: true });
  document.body.dispatchEvent(event);
}

/** What is chosen, shown, moved and said. */
function state(): string {
  const { dialog, subject, sheet, view, wanted, legend, text } = explorer.screen;
  const { announcement, shown } = open.notices;
  return JSON.stringify([
    [explorer.view, open.selection, open.kept, canvasCalls, explorer.preferences.theme],
    [dialog, subject, sheet, view, wanted, legend, text.isOpen, announcement, shown],
  ]);
}

describe('the keys that the help lists', () => {
  it('are each listed once', () => {
    expect(keys.length).toBeGreaterThan(45);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(keys)('%s does something', async (key) => {
    open.focusOn('s1', key === '3' ? 1 : 3);
    if (key === 'Control+y') open.history.undo();
    const before = state();
    press(key);
    await expect.poll(state).not.toBe(before);
  });

  it('do nothing when they are no keys of the program', () => {
    const before = state();
    for (const key of ['q', 'Shift+q', 'F7']) press(key);
    expect(state()).toBe(before);
  });
});
