import type { Locator } from '@playwright/test';
import { CONCEPT, type AtlasPage } from './atlas-page';
import { expect, test } from './atlas-test';

/** The row of a tier with the statements listed under it. */
const tier = (atlas: AtlasPage, words: string): Locator =>
  atlas.left.getByRole('listitem').filter({ has: atlas.page.getByRole('checkbox', { name: words }) });

async function findPlace(atlas: AtlasPage, text: string): Promise<void> {
  const finder = atlas.page.getByRole('combobox', { name: 'Any other country or UN area' });
  await finder.fill(text);
  await expect(atlas.page.getByRole('option', { name: text, exact: true })).toBeVisible();
  await finder.press('Enter');
}

const openDates = (atlas: AtlasPage) => atlas.left.getByText('Date and lists of countries').click();

test('an area that the document does not name is found by typing, and a later date brings Egypt in', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await findPlace(atlas, 'Northern Africa');
  await atlas.choice(/^Through membership/).check();
  await expect(tier(atlas, 'Through membership').getByRole('button')).toHaveCount(0);
  await openDates(atlas);
  await page.getByLabel('Memberships on').fill('2024-01-01');
  await expect(tier(atlas, 'Through membership')).toContainText('through BRICS: Egypt');
  expect(atlas.fragment).toContain('date=2024-01-01');
  await page.getByRole('button', { name: /^Back to the document’s date/ }).click();
  await expect(tier(atlas, 'Through membership').getByRole('button')).toHaveCount(0);
});

test('a list of countries counts for the West only when the reader chooses one', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.choice(/^The West/).check();
  await expect(page.getByRole('checkbox', { name: 'By the chosen list' })).toHaveCount(0);
  await openDates(atlas);
  await page.getByRole('combobox', { name: /^The West/ }).selectOption('nato-eu');
  const listed = tier(atlas, 'By the chosen list');
  await expect(listed.getByRole('button')).toHaveText([/^Point 3/, /^Point 4/, /^19\(1\)/]);
  await expect(listed).toContainText('by the chosen list: United States');
  await expect(atlas.left.getByText(/^Source: /)).toBeVisible();
  await page.getByRole('combobox', { name: /^The West/ }).selectOption('weog');
  await expect(listed.getByRole('button')).toHaveCount(0);
});

test('a place that no statement names says so and offers what membership reaches', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await findPlace(atlas, 'Belarus');
  await expect(atlas.left.getByText('no statement names this place')).toBeVisible();
  await page.getByRole('button', { name: /^Show what reaches it through membership/ }).click();
  await expect(tier(atlas, 'Through membership').getByRole('button')).toHaveText([/^19\(4\)/]);
});

test('the tree opens to the countries, and several places are united', async ({ atlas, page }) => {
  await atlas.open();
  await page.getByRole('button', { name: 'Places in Asia-Pacific' }).click();
  const eastern = page.getByRole('button', { name: 'Places in Eastern Asia' });
  await expect(eastern).toBeVisible();
  await eastern.click();
  await atlas.choice(/^China/).check();
  await expect(tier(atlas, 'Names a country in it').getByRole('button')).toHaveText([/^Point 6/, /^19\(4\)/]);
  await atlas.choice(/^Africa/).check();
  await expect(tier(atlas, 'Names it').getByRole('button')).toHaveText([/^19\(5\)/]);
  await expect(atlas.chips).toHaveText([/China, Africa/]);
});

test('every tier that is switched on says why each statement is there', async ({ atlas }) => {
  await atlas.open(`${CONCEPT}?region=country:CN&tiers=1,2,3,4,5`);
  await expect(tier(atlas, 'Names a wider region')).toContainText('names Asia-Pacific');
  const global = tier(atlas, 'Global');
  await expect(global.getByRole('button')).toHaveCount(16);
  await expect(atlas.left.getByText(/^\d+ others answer in no way/)).toBeVisible();
});

test('a statement in the list selects its card', async ({ atlas }) => {
  await atlas.open(`${CONCEPT}?region=africa`);
  await tier(atlas, 'Names it').getByRole('button').click();
  await atlas.expectSelected(/^Supporting regional/);
});
