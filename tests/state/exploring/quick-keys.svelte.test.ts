import { beforeEach, describe, expect, it } from 'vitest';
import type { Explorer } from '../../../src/state/explorer.svelte';
import { EXPLORER_KEYS } from '../../../src/state/exploring/explorer-keys';
import { Exploring } from '../../../src/state/exploring/exploring.svelte';
import { QUICK_KEYS } from '../../../src/state/exploring/quick-keys';
import { KEY_COMMANDS } from '../../../src/state/key-commands';
import type { OpenDocument } from '../../../src/state/open-document.svelte';
import { fakeExplorer } from '../fake-library';
import { pressOn } from '../press-keys';

let explorer: Explorer;
let open: OpenDocument;

beforeEach(async () => {
  explorer = fakeExplorer();
  await explorer.openAddress('#/small');
  open = explorer.open!;
  open.exploring = new Exploring(explorer, open);
});

const said = () => open.notices.announcement;

describe('keys that answer at once', () => {
  it('are no keys of anything else', () => {
    const all = [...KEY_COMMANDS, ...EXPLORER_KEYS, ...QUICK_KEYS].flatMap(({ keys }) => keys);
    expect(all.filter((key, index) => all.indexOf(key) !== index)).toEqual([]);
  });

  it('say the summary, and the links of the selected node by what they say', () => {
    pressOn(explorer, 's');
    expect(said()).toMatch(/Shown: \d+ of \d+ nodes, .* Best connected: /);
    pressOn(explorer, 'L', { shiftKey: true });
    expect(said()).toBe('Select a node first.');
    open.select(['s1']);
    pressOn(explorer, 'L', { shiftKey: true });
    const { ring } = open.exploring!;
    expect(ring.length).toBeGreaterThan(0);
    for (const { other } of ring) expect(said()).toContain(open.exploring!.nameOf(other));
  });

  it('say that arrows moved the view, and how to come to a node', () => {
    pressOn(explorer, 'ArrowUp');
    expect(said()).toBe('The view moved up. Space selects a node.');
    open.select(['s1']);
    pressOn(explorer, 'ArrowLeft', { shiftKey: true });
    expect(said()).toBe('The view moved left.');
  });

  it('turn the theme to what looks different, whatever the system has', () => {
    const before = explorer.preferences.themeId;
    pressOn(explorer, 'T', { shiftKey: true });
    expect(explorer.preferences.themeId).not.toBe(before);
    expect(said()).toBe(`The theme is ${explorer.preferences.themeId}.`);
    pressOn(explorer, 'Е', { shiftKey: true, code: 'KeyT' }); // as a Russian keyboard has it
    expect(explorer.preferences.themeId).toBe(before);
  });

  it('ask for a kind and for the graph as a file', () => {
    pressOn(explorer, 'k');
    expect(explorer.screen.dialog).toBe('kinds');
    pressOn(explorer, 'E', { shiftKey: true });
    expect(explorer.screen.dialog).toBe('graph');
  });
});
