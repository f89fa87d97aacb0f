import { CONCEPT } from './atlas-page';
import { expect, test } from './atlas-test';

const FOUND: [words: string, query: string, hit: RegExp][] = [
  ['an English label', 'near abroad', /Near Abroad/],
  ['words of the wording', 'spells out', /19\(4\)/],
  ['a Russian name', 'ШОС', /^SCO/],
  ['a Russian name of a country', 'китай', /China/],
  ['an acronym in small letters', 'csto', /^CSTO/],
  ['a full name', 'shanghai cooperation', /^SCO/],
  ['a name with accents it does not have', 'ÁFRÎCA', /Africa/],
  ['a Russian word with е for ё', 'партнерами', /19\(8\)/],
  ['a Russian word with ё for е', 'гёгемония', /Hegemony/],
  ['a name with a slip', 'hegemny', /Hegemony/],
  ['a longer name with a slip', 'Shangai Cooperation', /^SCO/],
];

test.describe('search finds', () => {
  for (const [words, query, hit] of FOUND)
    test(words, async ({ atlas }) => {
      await atlas.open();
      await atlas.search.fill(query);
      await expect(atlas.hits.filter({ hasText: hit }).first()).toBeVisible();
    });
});

test('arrows go through the hits and round, Enter jumps to the one marked', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.search.fill('china');
  await expect(atlas.hits.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await expect(atlas.hits.last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const second = atlas.hits.nth(1);
  await expect(second).toHaveAttribute('aria-selected', 'true');
  const text = await second.innerText();
  await page.keyboard.press('Enter');
  expect(text).toContain((await atlas.title.textContent()) ?? 'no title');
  await expect(atlas.hits).toHaveCount(0);
});

test('a click on a hit selects it', async ({ atlas }) => {
  await atlas.open();
  await atlas.search.fill('India');
  await atlas.hits.filter({ hasText: 'country' }).first().click();
  await atlas.expectSelected('India');
  await expect(atlas.search).toHaveValue('');
});

test('a folded hit says so and is opened by itself', async ({ atlas, page }) => {
  await atlas.open();
  const { shown } = await atlas.counts();
  await atlas.search.fill('food security');
  await expect(atlas.hits.first()).toContainText('folded, Enter reveals it');
  await page.keyboard.press('Enter');
  await atlas.expectSelected('Food security');
  expect((await atlas.counts()).shown).toBe(shown! + 1);
});

test('a filtered hit says so; revealing it pauses the filter and does not lose it', async ({
  atlas,
  page,
}) => {
  await atlas.open(`${CONCEPT}?no-kind=organisation`);
  await atlas.search.fill('CSTO');
  await expect(atlas.hits.first()).toContainText('filtered out, Enter reveals it');
  await page.keyboard.press('Enter');
  await atlas.expectSelected('CSTO');
  await expect(atlas.standing).not.toContainText('filtered');
  await page.getByRole('button', { name: /^Resume filter/ }).click();
  await expect(atlas.standing).toContainText('filtered by 1 filter');
});

test('a hit hidden by hand and one outside the focus are revealed too', async ({ atlas, page }) => {
  await atlas.open(`${CONCEPT}?hidden=country:CN&focus=region:africa~1`);
  await atlas.search.fill('Китай');
  await expect(atlas.hits.first()).toContainText('hidden by hand, Enter reveals it');
  await page.keyboard.press('Enter');
  await atlas.expectSelected('China');
  await expect(atlas.standing).not.toContainText(/hidden|outside/);
  await atlas.undo.click();
  await expect(atlas.standing).toContainText('1 hidden by hand');
});

test('where nothing is found, the box says what to try', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.search.fill('zzqqxx');
  await expect(atlas.left.getByRole('status')).toContainText('Not named in this document. Try');
  await page.keyboard.press('Enter');
  await expect(atlas.details).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(atlas.search).toHaveValue('');
});
