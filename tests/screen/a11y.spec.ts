import type { Page } from '@playwright/test';
import { CONCEPT } from './atlas-page';
import { expect, test } from './atlas-test';

const MAIN_STATES: [name: string, fragment: string][] = [
  ['the default', ''],
  ['the details of a statement', `${CONCEPT}?select=priority-4`],
  [
    'Russian labels in the dark',
    `${CONCEPT}?region=africa&tiers=1,3&select=organisation:brics&language=ru&theme=dark`,
  ],
];
const OTHER_STATES: typeof MAIN_STATES = [
  ['a filtered picture', `${CONCEPT}?region=africa&tiers=1,2,3,5&no-kind=theme&paused=kind`],
  ['the details of a region', `${CONCEPT}?select=region:west`],
  ['the details of a line', `${CONCEPT}?select=priority-4%3Estrengthens%3Eorganisation:brics`],
  ['several nodes selected', `${CONCEPT}?select=country:CN,country:IN`],
  ['an empty picture', `${CONCEPT}?region=country:DE`],
];
const WIDTHS = { 1440: 900, 768: 1024, 390: 844 };

for (const [width, height] of Object.entries(WIDTHS))
  test.describe(`at ${width} pixels no rule of accessibility is broken by`, () => {
    test.use({ viewport: { width: Number(width), height } });

    for (const [name, fragment] of width === '768' ? MAIN_STATES : [...MAIN_STATES, ...OTHER_STATES])
      test(name, async ({ atlas, scan }) => {
        await atlas.open(fragment);
        await atlas.page.waitForLoadState('networkidle');
        expect(await scan()).toEqual([]);
        for (const sheet of await atlas.sheets.all()) {
          await sheet.click();
          expect(await scan(), await sheet.innerText()).toEqual([]);
        }
      });

    test('the search with its hits', async ({ atlas, page, scan }) => {
      await atlas.open();
      if (Number(width) < 1000) await showFilters(page);
      await atlas.search.fill('security');
      await expect(atlas.hits.first()).toBeVisible();
      expect(await scan()).toEqual([]);
    });

    test('the dialogs and menus', async ({ atlas, page, scan }) => {
      await atlas.open(`${CONCEPT}?theme=dark`);
      await page.getByRole('button', { name: 'Save picture' }).click();
      await expect(page.getByRole('img', { name: 'The file as it will be saved' })).toBeVisible();
      expect(await scan()).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Help and keys' }).click();
      await expect(page.getByRole('dialog', { name: 'Help' })).toBeVisible();
      expect(await scan()).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Layout', exact: true }).click();
      await expect(page.getByRole('menuitemradio', { name: 'By kind' })).toBeVisible();
      expect(await scan()).toEqual([]);
    });
  });

async function showFilters(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Search and filters', exact: true }).click();
}

test('Russian labels say that they are Russian, and English ones stay English', async ({ atlas }) => {
  await atlas.open(`${CONCEPT}?select=organisation:brics&language=ru`);
  await expect(atlas.title).toHaveAttribute('lang', 'ru');
  await expect(atlas.left.locator('[lang=ru]').filter({ hasText: 'Африка' })).toBeVisible();
  await expect(atlas.details.locator('q').first()).toHaveAttribute('lang', 'en');
  await expect(atlas.page.locator('html')).toHaveAttribute('lang', 'en');
});

test('what changes is said aloud: counts, hits, steps that lead nowhere', async ({ atlas, page }) => {
  await atlas.open();
  const announced = page.locator('[aria-live=polite]').last();
  await atlas.search.fill('china');
  await expect(announced).toHaveText(/^\d+ found$/);
  await page.keyboard.press('Escape');
  await atlas.graph.focus();
  await page.keyboard.press('1');
  await expect(announced).toHaveText('Select a node first.');
});
