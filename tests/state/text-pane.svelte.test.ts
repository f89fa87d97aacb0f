import { expect, test } from 'vitest';
import { PANE_LIMITS, PaneSizes } from '../../src/state/pane-sizes.svelte';
import { Screen } from '../../src/state/screen.svelte';
import { TextPane } from '../../src/state/text-pane.svelte';

test('nothing is written before something is chosen, and choices are there on another visit', () => {
  const pane = new TextPane();
  new PaneSizes();
  expect(localStorage.length).toBe(0);
  expect([pane.isOpen, pane.side, pane.follows]).toEqual([false, null, false]);
  pane.isOpen = true;
  pane.side = 'right';
  pane.follows = true;
  const later = new TextPane();
  expect([later.isOpen, later.side, later.follows]).toEqual([true, 'right', true]);
});

test('sizes keep to their limits, are remembered, and can be reset', () => {
  const sizes = new PaneSizes();
  sizes.set('text', 10_000);
  expect(sizes.of('text')).toBe(PANE_LIMITS.text.max);
  sizes.set('filters', 333.4);
  expect(new PaneSizes().of('filters')).toBe(333);
  sizes.reset('filters');
  expect(sizes.of('filters')).toBe(PANE_LIMITS.filters.size);
});

test('what a storage holds of another make is as by default', () => {
  localStorage.setItem('policy-atlas.pane-sizes', '{"text":"wide","filters":null}');
  localStorage.setItem('policy-atlas.text-side', '"above"');
  localStorage.setItem('policy-atlas.text-open', 'tru');
  expect(new PaneSizes().of('text')).toBe(PANE_LIMITS.text.size);
  expect([new TextPane().side, new TextPane().isOpen]).toEqual([null, false]);
});

test('text and graph want the room: where there is too little, the filters make way and come back', () => {
  const screen = new Screen();
  const before = screen.filters;
  screen.callText('source');
  expect([screen.text.isOpen, screen.text.shows, screen.sheet]).toEqual([true, 'source', 'text']);
  screen.toggleText();
  expect([screen.text.isOpen, screen.sheet, screen.filters]).toEqual([false, 'graph', before]);
  screen.filters = false;
  screen.toggleText();
  screen.toggleText();
  expect(screen.filters).toBe(false);
});
