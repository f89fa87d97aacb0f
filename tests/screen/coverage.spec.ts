import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { CONCEPT, type AtlasPage } from './atlas-page';
import { expect, test } from './atlas-test';

const QUESTION = 'What is named with what, and what is not?';

async function openCoverage(atlas: AtlasPage, fragment = ''): Promise<Locator> {
  await atlas.open(fragment);
  await atlas.page.getByRole('button', { name: 'Ask', exact: true }).click();
  await atlas.page.getByRole('menuitem', { name: QUESTION }).click();
  const dialog = atlas.page.getByRole('dialog', { name: QUESTION });
  await expect(dialog.getByRole('grid')).toBeVisible();
  return dialog;
}

const choose = (dialog: Locator, name: string, option: string) =>
  dialog.getByRole('combobox', { name, exact: true }).selectOption(option);
const rowNames = (dialog: Locator) => dialog.locator('tbody').getByRole('rowheader').allTextContents();
const statements = (dialog: Locator) => dialog.getByRole('region', { name: 'Statements of the cell' });

test('the matrix shows what is silent: no region is named under energy security', async ({
  atlas,
  concept,
}) => {
  const dialog = await openCoverage(atlas, CONCEPT);
  await expect(dialog.getByText(/All 29 statements are counted/)).toBeVisible();
  await expect(dialog.getByRole('list', { name: 'What is not said' })).toContainText(
    'No statement names a region together with the theme “World order”',
  );
  await choose(dialog, 'Columns', 'All topics');
  const topics = concept.nodes.filter(({ type }) => type === 'topic');
  await expect(dialog.locator('th.topic')).toHaveCount(topics.length);
  const regions = await rowNames(dialog);
  expect(regions).toHaveLength(7);
  for (const region of regions)
    await expect(
      dialog.getByRole('gridcell', { name: `${region}, Energy security: 0 statements` }),
    ).toHaveCount(1);
});

test('without a mouse: to a cell, its statements, and from there to the picture', async ({ atlas, page }) => {
  await atlas.open(CONCEPT);
  await page.getByRole('button', { name: 'Ask', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: QUESTION })).toBeVisible();
  while (!(await focusedText(page)).includes('What is named')) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: QUESTION });
  await expect(dialog.getByRole('grid')).toBeVisible();
  await dialog.getByRole('button', { name: 'Save as CSV' }).focus();
  await page.keyboard.press('Tab');
  expect(await focusedText(page)).toBe('2');
  await page.keyboard.press('ArrowRight');
  expect(await focusedText(page)).toContain('The West, Peace and security: 0 statements');
  await page.keyboard.press('Control+Home');
  expect(await focusedText(page)).toBe('Regions');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('columnheader', { name: 'Total' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await page.keyboard.press('Control+Home');
  for (const key of ['ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
  expect(await focusedText(page)).toBe('2');
  await page.keyboard.press('Enter');
  await expect(statements(dialog).getByRole('status')).toHaveText('2 statements');
  while (!(await focusedText(page)).startsWith('Point 1')) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await atlas.expectSelected(/No declared hostility/);
});

const focusedText = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

test('a cell tells the key words of both links, and shows its statements in the picture', async ({
  atlas,
}) => {
  const dialog = await openCoverage(atlas, CONCEPT);
  await choose(dialog, 'Rows', 'Organisations');
  await choose(dialog, 'Columns', 'Kinds of statement');
  await dialog.getByRole('button', { name: 'BRICS, Priorities: 1 statement' }).click();
  await expect(statements(dialog).locator('q')).toHaveText(['BRICS']);
  await choose(dialog, 'Rows', 'Regions');
  await choose(dialog, 'Columns', 'Themes');
  await dialog.getByRole('button', { name: 'The world, Hegemony and dominance: 2 statements' }).click();
  expect(await statements(dialog).locator('q').count()).toBeGreaterThanOrEqual(4);
  await statements(dialog).getByRole('button', { name: 'Show these in the picture' }).click();
  await expect(dialog).toBeHidden();
  await expect(atlas.details.getByRole('heading', { name: '2 nodes selected' })).toBeVisible();
});

test('rows and columns are sorted, opened and left out, and stay so when one comes back', async ({
  atlas,
  page,
}) => {
  const dialog = await openCoverage(atlas, CONCEPT);
  const asNamed = await rowNames(dialog);
  await dialog.getByRole('columnheader', { name: 'Regions' }).getByRole('button').click();
  expect(await rowNames(dialog)).toEqual([...asNamed].sort((a, b) => a.localeCompare(b)));
  await expect(dialog.getByRole('columnheader', { name: 'Regions' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await dialog.getByRole('button', { name: 'Peace and security', exact: true }).click();
  await expect(dialog.getByRole('columnheader', { name: 'Equal security' })).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Peace and security', exact: true })).toHaveAttribute(
    'aria-expanded',
    'true',
  );
  await dialog.getByRole('checkbox', { name: 'Show empty rows and columns' }).uncheck();
  await expect(dialog.getByRole('columnheader', { name: 'World order' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  await page.getByRole('menuitem', { name: QUESTION }).click();
  await expect(dialog.getByRole('checkbox', { name: 'Show empty rows and columns' })).not.toBeChecked();
});

test('only what the picture shows is counted, and the words say so', async ({ atlas }) => {
  const dialog = await openCoverage(atlas, `${CONCEPT}?region=africa&no-voice=post`);
  await expect(dialog.getByText('1 of 29 statements are counted')).toBeVisible();
  await expect(dialog.getByText('Filters: Africa; voice: without The post.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: /^Africa, .*: 1 statement$/ })).toHaveCount(1);
  await expect(dialog.getByRole('button', { name: /^The West/ })).toHaveCount(0);
});

test('the table is saved as it is shown', async ({ atlas, page }) => {
  const dialog = await openCoverage(atlas, `${CONCEPT}?language=ru`);
  await choose(dialog, 'Rows', 'Countries');
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save as CSV' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('foreign-policy-concept-2023-coverage.csv');
  const lines = (await readFile(await file.path(), 'utf8')).split('\r\n');
  expect(lines[0]).toMatch(/^\ufeffCountries,Отношения между государствами,/);
  expect(lines[1]).toMatch(/^США(,\d+){10}$/);
  expect(lines.at(-2)).toMatch(/^Total(,\d+){10}$/);
});

test('on a telephone the statements of a cell are in sight, and the dialog needs no scrolling of its own', async ({
  atlas,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const dialog = await openCoverage(atlas, `${CONCEPT}?language=ru`);
  await choose(dialog, 'Columns', 'All topics');
  await dialog
    .getByRole('button', { name: /^Африка, .*: 1 statement$/ })
    .first()
    .click();
  await expect(statements(dialog).getByRole('button', { name: 'Show it in the picture' })).toBeInViewport();
  expect(await dialog.evaluate((own) => own.scrollHeight - own.clientHeight)).toBeLessThanOrEqual(0);
});

test('on a telephone the names of the rows stay while the numbers scroll, and no cell is hidden under them', async ({
  atlas,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const dialog = await openCoverage(atlas, CONCEPT);
  await choose(dialog, 'Columns', 'All topics');
  const name = dialog.getByRole('rowheader', { name: 'The West' });
  const before = await name.boundingBox();
  await dialog
    .getByRole('button', { name: /^The West, .*statement/ })
    .first()
    .focus();
  await page.keyboard.press('End');
  for (let step = 0; step < 12; step += 1) await page.keyboard.press('ArrowLeft');
  expect((await name.boundingBox())!.x).toBeCloseTo(before!.x, 0);
  const focused = await page.evaluate(
    () => document.activeElement!.getBoundingClientRect().toJSON() as DOMRect,
  );
  expect(focused.left).toBeGreaterThanOrEqual(before!.x + before!.width - 1);
  expect(focused.right).toBeLessThanOrEqual(390);
});
