import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { AtlasPage } from './atlas-page';
import { expect, test as base } from './fixtures';
import { newerSite } from './newer-site';
import { BUILT, PlainServer } from './plain-server';
import { riversFile, StartPage } from './start-page';

const test = base.extend<{ server: PlainServer; atlas: AtlasPage }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright finds out so that it needs nothing
  server: async ({}, use) => {
    const server = new PlainServer(BUILT);
    await use(server);
    server.stop();
  },
  atlas: async ({ page, server }, use) => {
    const atlas = new AtlasPage(page);
    await page.goto(await server.start());
    await atlas.isDrawn();
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await use(atlas);
  },
});

test.slow(); // a whole site is kept three times: no fault on a busy machine
// each test has its own server
test.use({ serviceWorkers: 'allow', expectedFaults: [/^request to http:\/\/127\.0\.0\.1/] });

test('after one visit the atlas opens without a connection: documents, dialogs, pictures', async ({
  atlas,
  page,
  server,
}) => {
  server.stop();
  await atlas.reload();
  await page.getByRole('combobox', { name: 'Document' }).selectOption('corralune-charter');
  await expect(page).toHaveTitle(/Corralune/);
  await openCitation(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Save picture' }).click();
  await expect(page.getByRole('img', { name: 'The file as it will be saved' })).toBeVisible();
});

test('a new version waits until the reader takes it, and the page goes on with its own parts till then', async ({
  atlas,
  page,
  server,
}) => {
  await new StartPage(page).openFile(riversFile('Rivers'));
  await page.getByRole('checkbox', { name: 'Sea' }).uncheck();
  server.folder = newerSite(BUILT);
  await atlas.reload();
  await expect(page.getByText('A new version is ready.')).toBeVisible();
  await expect(page.locator('body[data-version]')).toHaveCount(0);
  await openCitation(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Reload', exact: true }).click();
  await expect(page.locator('body[data-version="newer"]')).toBeVisible();
  await expect(atlas.standing).toContainText('2 shown');
  await openCitation(page);
  await expect(page.getByText('A new version is ready.')).toBeHidden();
  rmSync(server.folder, { recursive: true });
});

test('with the file that ends it in its place, the worker goes with all it kept', async ({
  page,
  server,
  atlas,
}) => {
  const folder = newerSite(BUILT);
  cpSync(join(folder, 'sw-off.js'), join(folder, 'sw.js'));
  server.folder = folder;
  await atlas.reload();
  await expect.poll(() => page.evaluate(whatIsLeft)).toEqual({ caches: [], workers: 0 });
  await atlas.reload();
  await expect(page.locator('body[data-version="newer"]')).toBeVisible();
  await expect.poll(() => page.evaluate(whatIsLeft)).toEqual({ caches: [], workers: 0 });
  rmSync(folder, { recursive: true });
});

async function openCitation(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Cite …' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

/** Runs in the page. */
async function whatIsLeft(): Promise<{ caches: string[]; workers: number }> {
  const workers = await navigator.serviceWorker.getRegistrations();
  return { caches: await caches.keys(), workers: workers.length };
}
