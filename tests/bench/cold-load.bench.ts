import { gzipSync } from 'node:zlib';
import { test, type Browser } from '@playwright/test';
import { MEASURED, median, report } from './report';

const RUNS = 5;

test('cold load of the built site', async ({ browser, baseURL }) => {
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await load(browser, baseURL ?? ''));
  const first = runs[0];
  report('cold load, a fresh profile each time', {
    'JavaScript before the graph, gzipped': `${kilobytes(first?.scripts)} kB of 200`,
    'everything before the graph, gzipped': `${kilobytes(first?.all)} kB`,
    'first paint': `${median(runs.map(({ painted }) => painted))} ms`,
    'graph drawn': `${median(runs.map(({ drawn }) => drawn))} ms`,
  });
});

async function load(browser: Browser, address: string) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const files = new Map<string, Promise<{ isScript: boolean; size: number }>>();
  page.on('response', (response) => {
    const isScript = response.request().resourceType() === 'script';
    const measured = response.body().then((body) => ({ isScript, size: gzipSync(body).length }));
    files.set(response.url(), measured);
  });
  await page.goto(new URL(MEASURED, address).href);
  await page.waitForFunction(() => performance.getEntriesByName('atlas:drawn').length > 0);
  await page.waitForLoadState('networkidle'); // what comes after the picture is fetched whole, and not counted
  const { asked, ...times } = await page.evaluate(readTimes);
  const urls = [page.url().split('#')[0]!, ...asked];
  const before = await Promise.all(urls.flatMap((url) => files.get(url) ?? []));
  await context.close();
  return { ...times, scripts: sum(before.filter(({ isScript }) => isScript)), all: sum(before) };
}

/** Runs in the page: when it was painted and drawn, and what was asked for until then. */
function readTimes() {
  const drawn = performance.getEntriesByName('atlas:drawn')[0]?.startTime ?? NaN;
  const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
  const asked = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < drawn);
  return { drawn, painted, asked: asked.map(({ name }) => name) };
}

function sum(files: { size: number }[]): number {
  return files.reduce((total, { size }) => total + size, 0);
}

function kilobytes(bytes = NaN): string {
  return (bytes / 1000).toFixed(1);
}
