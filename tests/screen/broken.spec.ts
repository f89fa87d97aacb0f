import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { CONCEPT } from './atlas-page';
import { expect, test } from './open-dialog';

test.use({ expectedFaults: [/./] }); // each of these is provoked

const AFRICA = `${CONCEPT}?region=africa`;

/** Runs in the page: the numbers of the lines that count what is shown cannot be written any more. */
function breakNumbers(): void {
  const own = { toLocaleString: Number.prototype.toLocaleString };
  (globalThis as Record<string, unknown>)['mend'] = () => Object.assign(Number.prototype, own);
  Object.assign(Number.prototype, {
    toLocaleString() {
      throw new Error('provoked while drawing');
    },
  });
}

const mend = (page: Page) => page.evaluate(() => (globalThis as unknown as { mend: () => void }).mend());

test('what cannot be drawn any more leaves a page with the reader’s own file to save, and the way back', async ({
  atlas,
  opening,
  page,
}) => {
  const text = '{"nodes":[{"id":"a"},{"id":"b"}],"links":[{"source":"a","target":"b"}]}';
  await atlas.open();
  await opening.drop({ name: 'own.json', text });
  await opening.open.click();
  await expect(atlas.standing).toContainText('2 shown');
  await page.evaluate(breakNumbers);
  await page.evaluate(
    () => (location.hash = `${location.hash}${location.hash.includes('?') ? '&' : '?'}hidden=a`),
  );
  const broken = page.getByRole('alert');
  await expect(broken).toContainText('provoked while drawing');
  await mend(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save your file' }).click();
  expect(readFileSync(await (await download).path(), 'utf8')).toBe(text);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(atlas.standing).toContainText('1 shown');
});

test('an error in an act is told and the page lives on; the report holds nothing of the document', async ({
  atlas,
  page,
}) => {
  await atlas.open(AFRICA);
  await page.evaluate(() => {
    document.querySelector('h1')!.addEventListener('click', () => {
      throw new Error('provoked by a click');
    });
  });
  await page.getByRole('heading', { level: 1 }).first().click();
  await page.getByRole('button', { name: 'What to do' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Details', { exact: true }).click();
  const report = dialog.locator('pre');
  await expect(report).toContainText('Error: provoked by a click');
  await expect(report).toContainText(/Policy Atlas \d+\.\d+\.\d+, build [\w-]{8}\n/);
  await expect(report).not.toContainText('africa');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.evaluate(() => void Promise.reject(new Error('provoked later')));
  await expect(page.getByText('Something went wrong that should not have: provoked later')).toBeVisible();
  await atlas.choice(/^Africa/).uncheck();
  await expect(atlas.chips).toHaveCount(0);
});

test('a part that could not be loaded is loaded when it is asked for again', async ({ atlas, page }) => {
  await page.route(/later-panels-.*\.js|HelpDialog-.*\.js/, (route) => route.abort());
  await atlas.open(AFRICA);
  await expect(atlas.left).toContainText('could not be loaded');
  await page.unroute(/later-panels-.*\.js|HelpDialog-.*\.js/);
  await page.route(/HelpDialog-.*\.js/, (route) => route.fulfill({ status: 404 }));
  await atlas.left.getByRole('button', { name: 'Try again' }).click();
  await expect(atlas.choice(/^Africa/)).toBeChecked();
  await page.getByRole('button', { name: 'Close message' }).click();
  const help = page.getByRole('button', { name: 'Help and keys' });
  await expect(async () => {
    await help.click(); // what shows dialogs has only just come
    await expect(page.getByText('A part of the program could not be loaded.')).toBeVisible({ timeout: 2000 });
  }).toPass();
  await page.unroute(/HelpDialog-.*\.js/);
  await help.click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('a document that arrives broken is told, and opened when it is whole', async ({ atlas, page }) => {
  await page.route(/foreign-policy.*\.json/, (route) => route.fulfill({ body: '{"title":' }));
  await page.goto(`./${AFRICA}`);
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await expect(page.getByRole('link', { name: 'Open the start page' })).toBeVisible();
  await page.unroute(/foreign-policy.*\.json/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await atlas.isDrawn();
  expect(atlas.fragment).toBe(AFRICA);
});

test('a page that does not start says so, without a script too', async ({ page }) => {
  await page.route(/index-.*\.js/, (route) => route.abort());
  await page.goto(`./${AFRICA}`);
  const note = page.getByText('Policy Atlas has not started.');
  await expect(note).toBeHidden(); // it may still be loading
  await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
  await expect(note).toBeVisible();
  await page.unroute(/index-.*\.js/);
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'ResizeObserver'));
  await page.addInitScript(() =>
    Object.defineProperty(globalThis, 'matchMedia', {
      value: () => {
        throw new Error('provoked at the start');
      },
    }),
  );
  await page.reload();
  await expect(note).toBeVisible();
  await expect(page.getByText('provoked at the start')).toBeVisible();
});
