import type { Locator, Page } from '@playwright/test';
import { expect, test } from './atlas-test';
import { riverBasin } from './river-file';
import { riversFile, StartPage } from './start-page';

/** What each view of 28 nodes is to one who reads it by roles and names, whole: no row more, none less. */
async function readViews(page: Page, inwards: string): Promise<string> {
  const views = page.locator('footer').getByRole('radio');
  const show = async (at: number, role: 'tree' | 'grid' | 'log'): Promise<Locator> => {
    await views.nth(at).focus();
    await page.keyboard.press('Space');
    await page.getByRole(role).waitFor({ state: 'attached' });
    return page.getByRole(role);
  };
  const parts = [await page.locator('#graph-summary').ariaSnapshot()];
  const graph = page.getByRole('application');
  await graph.focus();
  await page.keyboard.press('/');
  await expect(page.locator('input[role=combobox]').first()).toBeFocused();
  await page.keyboard.type('Sea');
  await page.getByRole('listbox').getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await expect(graph).toBeFocused();
  parts.push(await graph.ariaSnapshot());
  const tree = await show(1, 'tree');
  await tree.getByRole('treeitem', { selected: true }).focus();
  await page.keyboard.press(inwards);
  parts.push(await tree.ariaSnapshot());
  const grid = await show(2, 'grid');
  await page.locator('.scroller').getByRole('textbox').first().fill('river 1');
  await expect(grid.getByRole('row')).toHaveCount(2);
  parts.push(await grid.ariaSnapshot());
  const log = await show(3, 'log');
  await page.locator('.scroller').getByRole('textbox').fill('links of river 7');
  await page.keyboard.press('Enter');
  await log.getByRole('article').last().waitFor();
  parts.push(await log.ariaSnapshot());
  return parts.join('\n\n').replaceAll(/#\/own-\w+/g, '#/own');
}

for (const [direction, language, inwards] of [
  ['from left to right', 'en', 'ArrowRight'],
  ['from right to left', 'ar-XB', 'ArrowLeft'],
] as const)
  test(`the five views of 28 nodes are read as told, ${direction}`, async ({ atlas, page }) => {
    await page.addInitScript((kept) => {
      if (location.protocol !== 'about:') localStorage.setItem('policy-atlas.language', JSON.stringify(kept));
    }, language);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await atlas.open();
    await page.locator('input[type=file]').first().setInputFiles(riverBasin());
    const asked = page.getByRole('dialog');
    await asked.locator('.primary').last().click();
    await expect(asked).toHaveCount(0);
    await expect(page.locator('#graph-summary')).toContainText('28');
    expect(await readViews(page, inwards)).toMatchSnapshot(`views-${language}.txt`);
  });

test('the outline of 1,500 nodes is no more than 2,000 elements in the page, at its first row and at its last', async ({
  atlas,
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await atlas.open();
  await new StartPage(page).openFile(riversFile('rivers', 1497));
  await page.locator('footer').getByText('Outline', { exact: true }).click();
  await page.getByRole('treeitem').first().click();
  const count = () => page.evaluate(() => document.querySelectorAll('*').length);
  await expect(page.getByRole('treeitem').nth(20)).toBeVisible();
  expect(await count()).toBeLessThanOrEqual(2000);
  await page.keyboard.press('*');
  await page.keyboard.press('End');
  await expect(page.getByRole('treeitem').last()).toBeFocused();
  expect(await count()).toBeLessThanOrEqual(2000);
});
