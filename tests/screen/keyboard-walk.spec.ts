import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { AtlasPage, CONCEPT } from './atlas-page';
import { expect, test } from './atlas-test';
import { readPngSize } from './read-picture';

/** More than there are stops on the page. */
const MOST_STOPS = 120;

async function tabTo(page: Page, goal: Locator): Promise<void> {
  await goal.waitFor();
  const isReached = () => goal.evaluate((element) => element === document.activeElement);
  for (let stop = 0; stop < MOST_STOPS && !(await isReached()); stop += 1) await page.keyboard.press('Tab');
  await expect(goal).toBeFocused();
}

test('without a mouse, Africa is chosen, membership switched on and the path followed to China', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await tabTo(page, atlas.choice(/^Africa/));
  await page.keyboard.press('Space');
  await tabTo(page, atlas.choice(/^Through membership/));
  await page.keyboard.press('Space');
  await expect(atlas.left.getByText('through BRICS: South Africa')).toBeVisible();
  await tabTo(page, atlas.left.getByRole('button', { name: /^19\(4\)/ }));
  await page.keyboard.press('Enter');
  await atlas.expectSelected(/Strengthening BRICS/);
  await followByKeys(atlas, 'BRICS');
  await followByKeys(atlas, /^19\(4\)/);
  await followByKeys(atlas, 'China');
  await atlas.expectSelected('China');
});

async function followByKeys(atlas: AtlasPage, name: string | RegExp): Promise<void> {
  await tabTo(atlas.page, atlas.link(name));
  await atlas.page.keyboard.press('Enter');
}

test('after a link in the details was followed, the keyboard is still in the details', async ({
  atlas,
  page,
}) => {
  await atlas.open(`${CONCEPT}?select=priority-4`);
  await followByKeys(atlas, 'BRICS');
  await atlas.expectSelected('BRICS');
  await expect
    .poll(() => atlas.details.evaluate((panel) => panel.contains(document.activeElement)))
    .toBe(true);
  await page.keyboard.press('Escape');
  await expect(atlas.details).toBeHidden();
  await expect(atlas.graph).toBeFocused();
});

test('language and theme are chosen with Tab, Enter and the arrows', async ({ atlas, page }) => {
  await atlas.open(`${CONCEPT}?select=region:africa`);
  await tabTo(page, page.getByRole('button', { name: 'Language', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitemradio', { name: 'English' }).first()).toBeFocused();
  for (let row = 0; row < 3; row += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await atlas.expectSelected('Африка');
  await tabTo(page, page.getByRole('button', { name: 'Theme', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitemradio', { name: 'As the system', exact: true }).first()).toBeFocused();
  for (let row = 0; row < 2; row += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('button', { name: 'Theme', exact: true })).toBeFocused();
});

test('the picture is saved without a mouse', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.graph.focus();
  await page.keyboard.press('e');
  await expect(page.getByRole('dialog', { name: 'Save the picture' })).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Save PNG' }));
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect(readPngSize(await readFile(await (await download).path())).width).toBeGreaterThan(100);
  await page.keyboard.press('Escape');
  await expect(atlas.graph).toBeFocused();
});

test('Tab goes into the graph and out of it again, forwards and backwards', async ({ atlas, page }) => {
  await atlas.open();
  await tabTo(page, atlas.graph);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(atlas.graph).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(atlas.graph).not.toBeFocused();
});
