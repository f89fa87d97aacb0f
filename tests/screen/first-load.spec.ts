import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { expect, test } from './fixtures';

const BUDGET = 200_000;

test('at most 200 kB of packed JavaScript is loaded before the graph is drawn', async ({ page }) => {
  const scripts = collectScripts(page);
  await page.goto('./');
  await page.waitForFunction(() => performance.getEntriesByName('atlas:drawn').length > 0);
  const early = new Set(await page.evaluate(loadedBeforeDrawn));
  const asked = scripts.filter((response) => early.has(response.url()));
  const bytes = await Promise.all(asked.map(async (response) => gzipSync(await response.body()).length));
  const total = bytes.reduce((sum, size) => sum + size, 0);
  expect(total).toBeGreaterThan(0);
  expect(total, 'bytes of gzipped JavaScript').toBeLessThanOrEqual(BUDGET);
});

function collectScripts(page: Page): Response[] {
  const scripts: Response[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response);
  });
  return scripts;
}

/** Runs in the page: what is asked for after the drawing does not delay it, however soon it comes. */
function loadedBeforeDrawn(): string[] {
  const drawn = performance.getEntriesByName('atlas:drawn')[0]?.startTime ?? Infinity;
  const loaded = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < drawn);
  return loaded.map(({ name }) => name);
}
