import type { Page } from '@playwright/test';
import { CONCEPT, type AtlasPage } from './atlas-page';
import { expect, test } from './atlas-test';
import { screenPlaces } from './screen-places';

const CHINA_AFRICA = `${CONCEPT}?why=country:CN~region:africa`;
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Why are two things connected?' });
const chain = (atlas: AtlasPage) =>
  atlas.details.getByRole('list', { name: 'The path' }).getByRole('listitem');
const button = (atlas: AtlasPage, name: string) => atlas.details.getByRole('button', { name, exact: true });

test('why China and Africa? The keyboard asks in six keys and hears a path with key words and places', async ({
  atlas,
  page,
}) => {
  await atlas.open(`${CONCEPT}?select=country:CN`);
  await atlas.graph.focus();
  await page.keyboard.press('p');
  await expect(dialog(page).getByRole('combobox', { name: 'From' })).toHaveValue('China');
  await expect(dialog(page).getByRole('combobox', { name: 'To' })).toBeFocused();
  await page.keyboard.type('afr');
  await expect(dialog(page).getByRole('option').first()).toContainText('Africa');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(atlas.title).toHaveText('Why China and Africa?');
  await expect(atlas.details).toBeFocused();
  await expect(chain(atlas).first()).toContainText('China');
  await expect(chain(atlas).last()).toContainText('Africa');
  await expect(atlas.details).toContainText(
    /19\(5\) “.+” supports Asia-Pacific \(The Concept: .+\) and Africa/,
  );
  await expect(atlas.details).toContainText('Background, not from the text');
  await expect(atlas.details.locator('q').last()).toHaveText('Africa');
  await page.keyboard.press('Escape');
  await expect(atlas.details).toBeHidden();
  await expect(atlas.graph).toBeFocused();
});

test('the next best path is another one, and the way back leads to the best', async ({ atlas }) => {
  await atlas.open(CHINA_AFRICA);
  await expect(chain(atlas)).toHaveCount(4);
  const best = await chain(atlas).allInnerTexts();
  await expect(button(atlas, 'Previous')).toHaveAttribute('aria-disabled', 'true');
  await button(atlas, 'Next best').click();
  await expect(atlas.details).toContainText(/Path 2 of \d/);
  await expect(atlas.details).toContainText('South Africa is a member of BRICS since 2010');
  expect(await chain(atlas).allInnerTexts()).not.toEqual(best);
  await button(atlas, 'Previous').click();
  await expect(chain(atlas)).toHaveText(
    best.map((text) => new RegExp(text.split('\n')[0]!.replace(/[()]/g, '.'))),
  );
});

test('the path is marked in the text, where it is stated', async ({ atlas }) => {
  await atlas.open(CHINA_AFRICA);
  await atlas.showText();
  await expect(atlas.mentions).toHaveText(['Africa', 'Asia-Pacific region']);
  await expect(atlas.statement('19(5)').locator('.mark.is-mentioned').first()).toBeInViewport();
  await atlas.text.getByRole('link', { name: 'Africa' }).first().click();
  await expect(atlas.title).toHaveText('Africa');
});

test('a path and what it reveals are one step, and undo takes both back', async ({ atlas }) => {
  await atlas.open(CHINA_AFRICA);
  await expect(chain(atlas)).toHaveCount(4);
  await button(atlas, 'Next best').click();
  await expect.poll(() => atlas.fragment).toContain('open=country:ZA');
  await expect(atlas.undo).toHaveAccessibleName('Undo: why China and Africa, path 2');
  await atlas.undo.click();
  await expect.poll(() => atlas.fragment).not.toContain('open=');
  await expect(atlas.details).toContainText(/Path 1 of \d/);
  await atlas.redo.click();
  await expect.poll(() => atlas.fragment).toContain('open=country:ZA');
  await expect(atlas.details).toContainText(/Path 2 of \d/);
});

test('once the answer is closed, the picture fills its room as before', async ({ atlas, concept, page }) => {
  await atlas.open(CONCEPT);
  const { x, y } = (await screenPlaces(atlas, concept)).of('organisation:un');
  await atlas.left.getByText('What connects China and Africa?').click();
  await button(atlas, 'Next best').click();
  await expect(atlas.details).toContainText(/Path 2 of \d/);
  await page.keyboard.press('Escape');
  await expect(async () => {
    await page.mouse.click(x, y);
    await expect(atlas.title).toHaveText('UN', { timeout: 500 });
  }).toPass();
});

test('the question travels in the address, and no entry is made of it', async ({ atlas, page }) => {
  await atlas.open(`${CONCEPT}?select=country:CN,country:IN`);
  const entries = await page.evaluate(() => history.length);
  await button(atlas, 'Why are these two connected?').click();
  await expect.poll(() => atlas.fragment).toContain('why=country:CN~country:IN');
  expect(atlas.fragment).not.toContain('select');
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await atlas.reload();
  await expect(atlas.title).toHaveText('Why China and India?');
  await button(atlas, 'Swap').click();
  await expect(atlas.title).toHaveText('Why India and China?');
  await atlas.details.getByRole('button', { name: 'Close details' }).click();
  await expect.poll(() => atlas.fragment).not.toContain('why');
});

test('a node on the way shows its details, with a way back to the path', async ({ atlas, page }) => {
  await atlas.open(CHINA_AFRICA);
  await chain(atlas)
    .getByRole('button', { name: /^19\(5\)/ })
    .click();
  await expect(atlas.title).toHaveText(/Supporting regional/);
  await button(atlas, 'Back to the path').click();
  await expect(atlas.title).toHaveText('Why China and Africa?');
  await chain(atlas)
    .getByRole('button', { name: /lies in/ })
    .click();
  await expect(atlas.details).toContainText('Link · background fact');
  await page.keyboard.press('Escape');
  await expect(atlas.title).toHaveText('Why China and Africa?');
});

test('a path through what many statements name is warned of', async ({ atlas }) => {
  await atlas.open(`${CONCEPT}?why=principle-1~priority-1`);
  await expect(atlas.details).toContainText(
    /This path runs through All states, which \d+ of \d+ statements name: that says little about the two\./,
  );
});

test('where nothing connects two nodes that is said, and another pair can be asked for', async ({
  atlas,
  page,
}) => {
  await atlas.open(`${CONCEPT}?why=point-1~country:GE`);
  await expect(atlas.details).toContainText('Nothing in this document connects the two on 31 March 2023');
  await button(atlas, 'Change …').click();
  await expect(dialog(page).getByRole('combobox', { name: 'To' })).toHaveValue('Georgia');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
});

test('the menu asks without a beginning; the same node twice is not asked for', async ({ atlas, page }) => {
  await atlas.open();
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Why are two things connected?' }).click();
  for (const name of ['From', 'To']) {
    await dialog(page).getByRole('combobox', { name }).fill('brics');
    await dialog(page).getByRole('option').first().click();
  }
  await expect(dialog(page)).toContainText('Choose two different things.');
  await expect(dialog(page).getByRole('button', { name: 'Show the best path' })).toBeDisabled();
});

test('the answer is copied as text, with the key words and a link to it', async ({
  atlas,
  context,
  page,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await atlas.open(CHINA_AFRICA);
  await button(atlas, 'Copy as text').click();
  await expect(page.getByRole('status').filter({ hasText: 'in the clipboard' })).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^Why China and Africa\?\n\n.*“Africa”.*\n\n.*why=country:CN~region:africa$/s);
});
