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
  const sizes: Promise<{ isScript: boolean; size: number }>[] = [];
  page.on('response', (response) => {
    const isScript = response.request().resourceType() === 'script';
    sizes.push(response.body().then((body) => ({ isScript, size: gzipSync(body).length })));
  });
  await page.goto(new URL(MEASURED, address).href);
  await page.waitForFunction(() => performance.getEntriesByName('atlas:drawn').length > 0);
  const files = await Promise.all(sizes);
  const times = await page.evaluate(() => ({
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    drawn: performance.getEntriesByName('atlas:drawn')[0]?.startTime ?? NaN,
  }));
  await context.close();
  return { ...times, scripts: sum(files.filter(({ isScript }) => isScript)), all: sum(files) };
}

function sum(files: { size: number }[]): number {
  return files.reduce((total, { size }) => total + size, 0);
}

function kilobytes(bytes = NaN): string {
  return (bytes / 1000).toFixed(1);
}
