import type { BrowserContext, Page } from '@playwright/test';
import { AtlasPage } from './atlas-page';
import { expect, test } from './atlas-test';
import { StartPage, riversFile } from './start-page';

test.beforeEach(async ({ atlas }) => {
  await atlas.open();
});

test('what is opened and arranged is so after the page is loaded again, and from the list', async ({
  atlas,
  page,
}) => {
  const start = new StartPage(page);
  await start.openFile(riversFile('Rivers'));
  await expect(atlas.standing).toContainText('3 shown');
  await page.getByRole('checkbox', { name: 'Sea' }).uncheck();
  await expect(atlas.standing).toContainText('2 shown');
  const address = atlas.fragment;
  await atlas.reload();
  await expect(atlas.standing).toContainText('2 shown');
  expect(atlas.fragment).toBe(address);
  await atlas.open();
  await expect(atlas.standing).not.toContainText('2 shown');
  await start.open();
  await start.row('rivers').getByRole('button', { name: 'rivers', exact: true }).click();
  await expect(atlas.standing).toContainText('2 shown');
  expect(atlas.fragment).toBe(address);
});

test('the places of many moved nodes, which no link holds, are kept', async ({ atlas, page }) => {
  const start = new StartPage(page);
  await start.openFile(riversFile('Rivers', 60));
  await page.getByRole('button', { name: 'Layout', exact: true }).click();
  await page.getByRole('menuitem', { name: /^Tidy/ }).click();
  await expect.poll(() => atlas.fragment, { timeout: 20_000 }).toContain('moved=left-out');
  await start.isKept();
  await atlas.reload();
  expect(atlas.fragment).toContain('moved=left-out');
  await expect(page.getByText('does not hold the places')).toBeHidden();
});

/** A second window on what the first keeps. */
async function another(context: BrowserContext, fragment: string): Promise<{ page: Page; atlas: AtlasPage }> {
  const page = await context.newPage();
  const atlas = new AtlasPage(page);
  await atlas.open(fragment);
  return { page, atlas };
}

test('a page that is killed a second after a change has lost nothing', async ({ atlas, page, context }) => {
  const start = new StartPage(page);
  await start.openFile(riversFile('Rivers'));
  await page.getByRole('checkbox', { name: 'Sea' }).uncheck();
  await start.isKept();
  const id = atlas.fragment.replace(/\?.*/, '');
  await page.goto('chrome://crash').catch(() => undefined);
  const later = await another(context, id);
  await expect(later.atlas.standing).toContainText('2 shown');
});

test('of two windows one arranges; the other says so, and may take over', async ({
  atlas,
  page,
  context,
}) => {
  await new StartPage(page).openFile(riversFile('Rivers'));
  const later = await another(context, atlas.fragment);
  const told = later.page.getByText('open in another window');
  await expect(told).toBeVisible();
  await later.page.getByRole('button', { name: 'Arrange it here' }).click();
  await expect(told).toBeHidden();
  await expect(page.getByText('open in another window')).toBeVisible();
});

test('files are renamed, saved to the byte, deleted and put back', async ({ atlas, page }) => {
  const start = new StartPage(page);
  const file = riversFile('Rivers');
  await start.openFile(file);
  await start.open();
  await start.row('rivers').getByRole('button', { name: 'Rename' }).click();
  await page.keyboard.type('Great rivers');
  await page.keyboard.press('Enter');
  await expect(start.row('Great rivers')).toBeVisible();
  const saving = page.waitForEvent('download');
  await start.row('Great rivers').getByRole('button', { name: 'Save a copy' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('rivers.json');
  expect(await start.bytesOf(saved)).toEqual(file.buffer);
  await start.row('Great rivers').getByRole('button', { name: 'Delete' }).click();
  await expect(start.rows).toHaveCount(0);
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(start.row('Great rivers')).toBeVisible();
  await atlas.reload();
  await expect(page.getByRole('combobox', { name: 'Document' })).toContainText('Great rivers');
});

test('where the browser has no room the work goes on, and it is told with a way to save', async ({
  page,
  atlas,
}) => {
  const start = new StartPage(page);
  const client = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 20_000 });
  const file = riversFile('Rivers', 400);
  await start.openFile(file);
  await expect(page.getByText('no room left')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Sea' }).uncheck();
  await expect(atlas.standing).toContainText('402 shown');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the file' }).click();
  expect(await start.bytesOf(await saving)).toEqual(file.buffer);
});

test('a damaged record is told; its file is saved and opened anew from its own bytes', async ({
  page,
  atlas,
}) => {
  const start = new StartPage(page);
  const file = riversFile('Rivers');
  await start.openFile(file);
  const id = atlas.fragment.replace(/^#\/|\?.*/g, '');
  await start.open();
  await expect(start.row('rivers')).toBeVisible();
  await atlas.open();
  await page.evaluate(damageHead, id);
  await start.open();
  await expect(start.row(id)).toContainText('is damaged');
  const saving = page.waitForEvent('download');
  await start.row(id).getByRole('button', { name: 'Save a copy' }).click();
  expect(await start.bytesOf(await saving)).toEqual(file.buffer);
  await start.row(id).getByRole('button', { name: 'Open anew' }).click();
  await start.answer('rivers');
  await start.open();
  await expect(start.row('rivers')).toContainText('set aside');
});

/** Runs in the page: turns one bit of what is kept. */
function damageHead(id: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open('policy-atlas');
    asked.onerror = () => reject(new Error('no database'));
    asked.onsuccess = () => {
      const transaction = asked.result.transaction('heads', 'readwrite');
      const heads = transaction.objectStore('heads');
      const read = heads.get(id) as IDBRequest<{ bytes: Uint8Array }>;
      read.onsuccess = () => {
        read.result.bytes[0]! ^= 1;
        heads.put(read.result, id);
      };
      transaction.oncomplete = () => {
        asked.result.close();
        resolve();
      };
    };
  });
}
