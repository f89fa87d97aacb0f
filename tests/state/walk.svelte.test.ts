import { beforeEach, describe, expect, it } from 'vitest';
import type { Explorer } from '../../src/state/explorer.svelte';
import type { OpenDocument } from '../../src/state/open-document.svelte';
import { fakeExplorer } from './fake-library';
import { recordingCanvas } from './open-small';
import { pressOn } from './press-keys';

let explorer: Explorer;
let open: OpenDocument;
let canvasCalls: unknown[][];
const press = (key: string, held: KeyboardEventInit = {}) => pressOn(explorer, key, held);

beforeEach(async () => {
  explorer = fakeExplorer();
  await explorer.openAddress('#/small');
  open = explorer.open!;
  canvasCalls = [];
  open.canvas = recordingCanvas(canvasCalls);
});

describe('arrows', () => {
  it.each([
    ['ArrowRight', 'region:north'],
    ['ArrowLeft', 's3'],
    ['ArrowDown', 'theme:sea'],
  ])('%s goes from the selected node to the linked one that lies there: %s', (key, expected) => {
    open.select(['s1']);
    expect(press(key)).toBe(true);
    expect(open.selection).toEqual([expected]);
    expect(canvasCalls).toEqual([['uncover', [expected]]]);
  });

  it('goes to linked nodes alone, and says so when none lies there', () => {
    open.select(['s1']);
    press('ArrowUp');
    expect(open.selection).toEqual(['s1']);
    expect(open.notices.announcement).toBe('No link upwards from here.');
  });

  it('passes over links that are not seen', () => {
    open.folding.hide(['region:north']);
    open.select(['s1']);
    press('ArrowRight');
    expect(open.selection).not.toEqual(['region:north']);
  });

  it('pans with nothing selected, and with Shift', () => {
    press('ArrowUp');
    open.select(['s1']);
    press('ArrowLeft', { shiftKey: true });
    expect(canvasCalls).toEqual([
      ['panBy', 0, 60],
      ['panBy', 60, 0],
    ]);
    expect(open.selection).toEqual(['s1']);
  });
});

describe('Shift and Space', () => {
  it('keep what is selected while the arrows go on', () => {
    open.select(['s1']);
    press(' ', { shiftKey: true });
    press('ArrowRight');
    expect(open.selection).toEqual(['s1', 'region:north']);
    press('ArrowLeft');
    expect(open.selection).toEqual(['s1']);
  });
});
