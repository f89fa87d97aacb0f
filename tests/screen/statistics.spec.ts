import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { CONCEPT, type AtlasPage } from './atlas-page';
import { expect, test } from './atlas-test';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'What is most connected?' });

async function ask(atlas: AtlasPage) {
  await atlas.page.getByRole('button', { name: 'Ask', exact: true }).click();
  await atlas.page.getByRole('menuitem', { name: 'What is most connected?' }).click();
  const dialog = dialogOf(atlas.page);
  await expect(dialog.getByRole('table')).toBeVisible();
  return dialog;
}

test('it is answered in a sentence and a table over what is shown', async ({ atlas, page }) => {
  await atlas.open();
  const { shown } = await atlas.counts();
  const dialog = await ask(atlas);
  await expect(dialog).toContainText(new RegExp(`^.*${shown} nodes and \\d+ links in \\d+ communities\\.`));
  await expect(dialog.getByRole('row')).toHaveCount(shown! + 1);
  await dialog.getByText('What these numbers say').click();
  await expect(dialog.getByText(/not importance/)).toBeVisible();
  await page.keyboard.press('Escape');
  await atlas.open(`${CONCEPT}?region=africa`);
  const left = (await atlas.counts()).shown;
  await expect((await ask(atlas)).getByRole('row')).toHaveCount(left! + 1);
});

test('its columns sort, and say how they are sorted', async ({ atlas }) => {
  await atlas.open();
  const dialog = await ask(atlas);
  const header = (name: string) => dialog.getByRole('columnheader', { name });
  const cells = async (place: number) => {
    const rows = await dialog.locator('tbody tr').all();
    return Promise.all(rows.map(async (row) => (await row.locator('th, td').nth(place).innerText()).trim()));
  };
  await expect(header('Links')).toHaveAttribute('aria-sort', 'descending');
  const links = (await cells(2)).map(Number);
  expect(links).toEqual([...links].sort((a, b) => b - a));
  await header('Links').getByRole('button').click();
  await expect(header('Links')).toHaveAttribute('aria-sort', 'ascending');
  expect((await cells(2)).map(Number)).toEqual([...links].reverse());
  await header('Betweenness').getByRole('button').click();
  await expect(header('Links')).not.toHaveAttribute('aria-sort');
  const shares = (await cells(3)).map(Number);
  expect(shares).toEqual([...shares].sort((a, b) => b - a));
  await header('Kind').getByRole('button').click();
  await expect(header('Kind')).toHaveAttribute('aria-sort', 'ascending');
});

test('a name in the table closes it and selects the node', async ({ atlas, page }) => {
  await atlas.open();
  const dialog = await ask(atlas);
  await dialog.getByRole('button', { name: 'BRICS', exact: true }).click();
  await expect(dialogOf(page)).toHaveCount(0);
  await atlas.expectSelected('BRICS');
});

test('the table is saved as CSV, with the full numbers', async ({ atlas, page }) => {
  await atlas.open();
  const { shown } = await atlas.counts();
  const dialog = await ask(atlas);
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save as CSV' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('foreign-policy-concept-2023-statistics.csv');
  const lines = (await readFile(await file.path(), 'utf8')).split('\r\n');
  expect(lines[0]).toBe('\ufeffid,node,kind,links,betweenness,community');
  expect(lines).toHaveLength(shown! + 2);
  expect(lines[1]).toMatch(/^priority-4,"19\(4\) .*",/);
});

test('sizes follow a measure, in the picture, the legend and the address, and undo takes them back', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  const before = await atlas.stillPicture();
  const dialog = await ask(atlas);
  await dialog.getByRole('combobox', { name: 'Node size' }).selectOption('by betweenness');
  await expect.poll(() => atlas.fragment).toContain('size=betweenness');
  await page.keyboard.press('Escape');
  await expect(atlas.legend.getByText(/^size: betweenness, 0\.000 to 0\.\d{3}$/)).toBeVisible();
  await atlas.left.getByRole('combobox', { name: 'Node size' }).selectOption('by links');
  await expect(atlas.legend.getByText(/^size: links, \d+ to \d+$/)).toBeVisible();
  expect((await atlas.stillPicture()).equals(before)).toBe(false);
  await atlas.reload();
  await expect(atlas.legend.getByText(/^size: links/)).toBeVisible();
  await atlas.left.getByRole('combobox', { name: 'Node size' }).selectOption('by kind');
  await expect(atlas.legend.getByText(/^size/)).toHaveCount(0);
  await expect(atlas.undo).toHaveAccessibleName('Undo: sized the nodes by kind');
  await atlas.undo.click();
  await expect(atlas.legend.getByText(/^size: links/)).toBeVisible();
});

test('where nothing is shown there is nothing to count, and it says so', async ({ atlas, page }) => {
  await atlas.open(`${CONCEPT}?tiers=none&region=africa&no-kind=region`);
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  await page.getByRole('menuitem', { name: 'What is most connected?' }).click();
  await expect(dialogOf(page)).toContainText('Nothing is shown, so there is nothing to count.');
});
