import { readFile, stat } from 'node:fs/promises';
import { CONCEPT } from './atlas-page';
import { readPngSize } from './read-picture';
import { downloadBy, expect, saveFrom, test } from './saved-page';

const MOST = 1_500_000;
const AFRICA = `${CONCEPT}?region=africa&tiers=1,2,3&select=priority-5&moved=region:africa~420~-310`;

test('a saved page is one file of at most 1.5 MB that says what it is', async ({
  concept,
  openFile,
  save,
}) => {
  const path = await save(CONCEPT);
  expect((await stat(path)).size).toBeLessThanOrEqual(MOST);
  const { left, page } = await openFile(path);
  await expect(page).toHaveTitle(`${concept.title.en} · Policy Atlas`);
  await expect(page.getByRole('banner')).toContainText('Saved page');
  const note = left.getByRole('region', { name: 'This page' });
  await expect(note).toContainText(/saved from Policy Atlas on \d+ \w+ \d{4}/);
  await expect(note).toContainText(concept.hash);
  await expect(note.getByRole('link')).toHaveAttribute('href', /^http:\/\/127\.0\.0\.1:\d+\/$/);
});

test('it opens in the view in which it was saved, and again when it is loaded anew', async ({
  openFile,
  save,
}) => {
  const atlas = await openFile(await save(`${AFRICA}&language=ru&theme=dark&layout=order`));
  for (const visit of ['first', 'again']) {
    await expect(atlas.standing).toContainText('filtered');
    await expect(atlas.choice(/^Африка/)).toBeChecked();
    await expect(atlas.title).toContainText('регион');
    await expect(atlas.page.locator(':root')).toHaveAttribute('data-theme', 'dark');
    expect(atlas.fragment).toContain('layout=order');
    expect(atlas.fragment).toContain('moved=region:africa~420~-310');
    if (visit === 'first') await atlas.reload();
  }
});

test('from disk and with no network it filters, undoes, searches, reads and explains', async ({
  openFile,
  save,
}) => {
  const atlas = await openFile(await save(CONCEPT));
  await atlas.choice(/^Africa/).check();
  await expect(atlas.standing).toContainText('filtered');
  await atlas.undo.click();
  await expect(atlas.standing).not.toContainText('filtered');
  await atlas.search.fill('африка');
  await expect(atlas.hits.first()).toContainText('Africa');
  await atlas.page.keyboard.press('Escape');
  await atlas.showText();
  await expect(atlas.statement('19(5)')).toBeVisible();
  await atlas.graph.focus();
  await atlas.page.keyboard.press('p');
  const dialog = atlas.page.getByRole('dialog');
  for (const [end, name] of [
    ['From', 'China'],
    ['To', 'Africa'],
  ] as const) {
    await dialog.getByRole('combobox', { name: end }).fill(name);
    await dialog
      .getByRole('option', { name: new RegExp(`^${name}`) })
      .first()
      .click();
  }
  await dialog.getByRole('button', { name: /^Show/ }).click();
  await expect(atlas.title).toHaveText('Why China and Africa?');
});

test('every dialog opens in it', async ({ openFile, save }) => {
  const atlas = await openFile(await save(CONCEPT));
  const { page } = atlas;
  for (const menu of ['Ask', 'Share']) {
    await page.getByRole('button', { name: menu, exact: true }).click();
    const rows = (await page.getByRole('menuitem').allInnerTexts()).filter((row) => !row.startsWith('Copy'));
    await page.keyboard.press('Escape');
    for (const row of rows) {
      await page.getByRole('button', { name: menu, exact: true }).click();
      await page.getByRole('menuitem', { name: row }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.keyboard.press('Escape');
    }
  }
});

test('a reference made in it leads to the site', async ({ baseURL, openFile, save }) => {
  const atlas = await openFile(await save(CONCEPT));
  await atlas.page.getByRole('button', { name: 'Share', exact: true }).click();
  await atlas.page.getByRole('menuitem', { name: 'Cite …' }).click();
  const dialog = atlas.page.getByRole('dialog', { name: 'Cite' });
  await expect(dialog).toContainText(`${baseURL}#/foreign-policy-concept-2023`);
  await expect(dialog).not.toContainText('file:');
});

test('it tidies in its own worker, and changes its theme and language', async ({ openFile, save }) => {
  const atlas = await openFile(await save(AFRICA));
  const worker = atlas.page.waitForEvent('worker');
  await atlas.page.getByRole('button', { name: 'Layout', exact: true }).click();
  await atlas.page.getByRole('menuitem', { name: /^Tidy/ }).click();
  expect((await worker).url()).toMatch(/^blob:/);
  await expect(atlas.undo).toHaveAccessibleName(/tidied/, { timeout: 20_000 });
  await atlas.chooseFrom('Theme', 'Dark');
  await expect(atlas.page.locator(':root')).toHaveAttribute('data-theme', 'dark');
  await atlas.chooseNames('Русский');
  await expect(atlas.choice(/^Африка/)).toBeChecked();
});

test('it saves a picture', async ({ openFile, save }) => {
  const { page } = await openFile(await save(AFRICA));
  await page.getByRole('button', { name: 'Save picture' }).click();
  const download = await downloadBy(page, /^Save PNG/);
  expect(download.suggestedFilename()).toMatch(/africa\.png$/);
  expect(readPngSize(await readFile(await download.path())).width).toBeGreaterThan(500);
});

test('it sets its words in the typefaces that are in it', async ({ openFile, save }) => {
  const { page } = await openFile(await save(`${CONCEPT}?language=ru`));
  const loaded = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
  );
  expect(new Set(loaded.map((family) => family.replaceAll('"', '')))).toEqual(
    new Set(['Inter Variable', 'Source Serif 4 Variable']),
  );
});

test('it can be saved again as it is then, and the copy opens', async ({ openFile, save }, info) => {
  const first = await openFile(await save(CONCEPT));
  await first.choice(/^Africa/).check();
  const copy = await saveFrom(first, info, 'copy.html');
  const second = await openFile(copy);
  await expect(second.choice(/^Africa/)).toBeChecked();
  expect((await stat(copy)).size).toBeLessThanOrEqual(MOST);
});

test('it has no faults for readers without eyes or mouse', async ({ openFile, save, scan }) => {
  await openFile(await save(AFRICA));
  expect(await scan()).toEqual([]);
});
