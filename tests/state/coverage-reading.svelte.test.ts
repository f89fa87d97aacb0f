import { expect, test } from 'vitest';
import { CoverageReading } from '../../src/state/coverage-reading.svelte';

test('a cell is the one of its row and column', () => {
  const reading = new CoverageReading();
  reading.cell = { row: 'country:AA', column: 'theme:sea' };
  expect(reading.isCell({ row: 'country:AA', column: 'theme:sea' })).toBe(true);
  expect(reading.isCell({ row: 'country:AA', column: 'theme:air' })).toBe(false);
});

test('a theme is opened and closed by itself', () => {
  const reading = new CoverageReading();
  reading.toggleTheme('theme:sea');
  reading.toggleTheme('theme:air');
  reading.toggleTheme('theme:sea');
  expect([...reading.opened]).toEqual(['theme:air']);
});
