import { readFile } from 'node:fs/promises';
import { CONCEPT } from './atlas-page';
import { expect, test } from './atlas-test';
import { DossierDialog } from './dossier-dialog';

const AFRICA = `${CONCEPT}?region=africa`;

test('Africa is named by one statement, reached by one through South Africa, and 16 are global', async ({
  atlas,
  page,
}) => {
  const dossier = new DossierDialog(page);
  await atlas.open(AFRICA);
  await atlas.left.getByRole('button', { name: 'Dossier', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Dossier: Africa' })).toBeVisible();
  await expect(dossier.counts).toHaveText(
    'Africa: of 26 statements 1 names it, 1 reaches it through membership, 16 are global and 8 do not mention it.',
  );
  expect(await dossier.sizes()).toEqual([1, 1, 0, 16, 8]);
  await expect(dossier.section('Named').getByRole('link')).toHaveText(/^19\(5\)/);
  const membership = dossier.section('Through membership');
  await expect(membership).toContainText('through BRICS: South Africa');
  await expect(membership).toContainText('South Africa: member since 2010; a background fact');
});

test('a line leads to its statement in the picture, and the dossier makes room', async ({ atlas, page }) => {
  const dossier = new DossierDialog(page);
  await atlas.open(AFRICA);
  await dossier.ask();
  await dossier
    .section('Not mentioned')
    .getByRole('link', { name: /^19\(8\)/ })
    .click();
  await expect(dossier.dialog).toHaveCount(0);
  await expect(atlas.details).toContainText('priority');
  expect(atlas.fragment).toContain('select=priority-8');
});

test('what is copied and what is saved is what is shown', async ({ atlas, context, page }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const dossier = new DossierDialog(page);
  await atlas.open(AFRICA);
  await dossier.ask();
  const markdown = await dossier.copied();
  const links = dossier.dialog.getByRole('link');
  await expect(links).toHaveCount(26);
  for (const link of await links.all()) {
    const [text, address] = [
      await link.innerText(),
      await link.evaluate((a) => (a as HTMLAnchorElement).href),
    ];
    expect(markdown).toContain(`- [${text}](${address})`);
  }
  const shown = dossier.dialog.locator('p[lang], p.counts, dd > :not(ul), .silence li, .sentence');
  for (const text of await shown.allInnerTexts()) expect(markdown).toContain(text);
  expect(markdown.match(/^## .*$/gm)).toEqual([
    '## Named (1)',
    '## Through membership (1)',
    '## Through a wider region (0)',
    '## Global (16)',
    '## Not mentioned (8)',
    '## What the text does not say',
    '## Order and share',
    '## Source',
  ]);
  const download = page.waitForEvent('download');
  await dossier.dialog.getByRole('button', { name: 'Save as .md' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('foreign-policy-concept-2023-africa.md');
  expect(await readFile(await saved.path(), 'utf8')).toBe(markdown);
  await dossier.chart.getByRole('button', { name: 'China' }).click();
  await expect(dossier.dialog.getByRole('status')).toBeEmpty(); // what was said was of Africa
});

test('the links of the Markdown open what they name', async ({ atlas, context, page }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const dossier = new DossierDialog(page);
  await atlas.open(`${CONCEPT}?region=africa&date=2024-01-01`);
  await dossier.ask();
  const addresses = [...(await dossier.copied()).matchAll(/\]\(([^)]+)\)/g)].map(([, address]) => address!);
  await atlas.open(new URL(addresses[0]!).hash);
  await atlas.expectSelected('Supporting regional and sub-regional integration');
  await atlas.open(new URL(addresses.at(-1)!).hash);
  await expect(atlas.chips).toHaveText([/Africa/]);
  await expect(atlas.left.getByText(/through BRICS: .*Egypt/)).toBeVisible();
});

test('where the browser refuses to copy, it says so', async ({ atlas, page }) => {
  const dossier = new DossierDialog(page);
  await page.addInitScript(() => {
    const { clipboard } = navigator as Partial<Navigator>; // none on an empty page
    if (clipboard) clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await atlas.open(AFRICA);
  await dossier.ask();
  await dossier.copy.click();
  await expect(dossier.dialog.getByRole('status')).toHaveText(/did not let it be copied; save it/);
});

test('another date counts other members, in the dossier and in the picture', async ({ atlas, page }) => {
  const dossier = new DossierDialog(page);
  await atlas.open(`${CONCEPT}?region=m49:015`);
  await dossier.ask();
  expect((await dossier.sizes())[1]).toBe(0);
  await dossier.dialog.getByLabel('Memberships on').fill('2024-01-01');
  await expect(dossier.section('Through membership')).toContainText('Egypt: member since 1 January 2024');
  await expect(dossier.dialog).toContainText('Memberships are counted on 1 January 2024.');
  expect(atlas.fragment).toContain('date=2024-01-01');
  await dossier.dialog.getByRole('button', { name: 'The document’s date' }).click();
  expect((await dossier.sizes())[1]).toBe(0);
});

test('the West has no list of countries, and offers those of the reader', async ({ atlas, page }) => {
  const dossier = new DossierDialog(page);
  await atlas.open(`${CONCEPT}?region=west`);
  await dossier.ask();
  await expect(dossier.section('Through membership')).toContainText('It has no list of countries');
  await expect(dossier.dialog).toContainText('The text does not say which countries it means');
  expect(await dossier.sizes()).toEqual([2, 0, 0, 16, 8]);
  await dossier.dialog.getByRole('combobox', { name: 'The West' }).selectOption({ index: 2 });
  await expect(dossier.section('Named').getByRole('link')).toHaveCount(5);
  await expect(dossier.section('Named')).toContainText('by the chosen list: United States');
  await expect(dossier.counts).toContainText('2 name it, 3 answer by the chosen list');
  await expect(dossier.dialog).toContainText(
    'Lists of countries chosen by the reader: The West – Members of',
  );
});

test('a place that nothing names says so, and lists what is global', async ({ atlas, page }) => {
  const dossier = new DossierDialog(page);
  await atlas.open(CONCEPT);
  await dossier.ask();
  await expect(dossier.dialog).toContainText('Choose a region or a country');
  await dossier.find('germ', 'Germany');
  expect(await dossier.sizes()).toEqual([0, 0, 0, 16, 10]);
  await expect(dossier.section('Named')).toContainText('No statement names it.');
  await expect(dossier.dialog.getByRole('button', { name: 'Show in the picture' })).toHaveCount(0);
  await expect(dossier.dialog).toContainText('The text does not name Germany itself, so it has no rank.');
});

test('the chart is sorted by order or by share, and leads to other places', async ({ atlas, page }) => {
  const dossier = new DossierDialog(page);
  const names = dossier.chart.getByRole('rowheader');
  await atlas.open(AFRICA);
  await dossier.ask();
  await expect(names).toHaveText([
    'The West',
    'United States',
    'China',
    'India',
    'Near Abroad',
    'Asia-Pacific',
    'Latin America',
    'Africa (this place)',
    'Middle East',
  ]);
  await dossier.chart.getByRole('button', { name: 'Share' }).click();
  await expect(dossier.chart.getByRole('columnheader', { name: 'Share' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await expect(names.first()).toHaveText('China');
  await expect(dossier.chart.getByRole('row').nth(1)).toContainText(/1=.*13\.2%/);
  await dossier.chart.getByRole('button', { name: 'China' }).click();
  await expect(dossier.counts).toBeFocused();
  await expect(dossier.counts).toContainText('China: of 26 statements 2 name it');
  await expect(dossier.chart.locator('[aria-current]')).toContainText('China');
});

test('it is shown in the picture as a filter, which can be undone', async ({ atlas, page }) => {
  const dossier = new DossierDialog(page);
  await atlas.open(CONCEPT);
  await dossier.ask();
  await dossier.chart.getByRole('button', { name: 'Africa' }).click();
  await dossier.dialog.getByRole('button', { name: 'Show in the picture' }).click();
  await expect(dossier.dialog).toHaveCount(0);
  await expect(atlas.chips).toHaveText([/Africa/]);
  await expect(atlas.left.getByText('through BRICS: South Africa')).toBeVisible();
  await expect(atlas.undo).toHaveAccessibleName('Undo: filtered by Africa');
});

test('regions and countries have it among what can be done with them', async ({ atlas, page }) => {
  const action = atlas.details.getByRole('button', { name: 'Dossier', exact: true });
  for (const [id, name] of [
    ['region:africa', 'Africa'],
    ['country:IN', 'India'],
  ]) {
    await atlas.open(`${CONCEPT}?select=${id}`);
    await action.click();
    await expect(page.getByRole('dialog', { name: `Dossier: ${name}` })).toBeVisible();
  }
  for (const id of ['country:RU', 'region:world', 'organisation:un', 'priority-4']) {
    await atlas.open(`${CONCEPT}?select=${id}`);
    await expect(atlas.details.getByRole('heading', { level: 2 })).toBeVisible();
    await expect(action).toHaveCount(0);
  }
});
