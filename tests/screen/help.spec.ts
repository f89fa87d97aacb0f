import type { Page } from '@playwright/test';
import { CONCEPT } from './atlas-page';
import { expect, test } from './atlas-test';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Help' });
const openHelp = (page: Page) => page.getByRole('button', { name: 'Help and keys' }).click();

test('its questions and commands run, and the tour begins', async ({ atlas, page }) => {
  await atlas.open(CONCEPT);
  await openHelp(page);
  await dialog(page).getByRole('button', { name: 'What connects China and Africa?' }).click();
  await expect(atlas.details).toContainText('Africa');
  await openHelp(page);
  await dialog(page).getByRole('button', { name: 'What does it not speak of?' }).click();
  await expect(page.getByRole('dialog', { name: /^What is named/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await openHelp(page);
  await dialog(page).getByRole('button', { name: 'Copy embed code …' }).click();
  await expect(page.getByRole('dialog', { name: /embed/i })).toBeVisible();
  await page.keyboard.press('Escape');
  await openHelp(page);
  await dialog(page).getByRole('button', { name: 'links of Africa' }).click();
  await expect(page.getByRole('log', { name: 'What was said' })).toContainText('supports Africa.');
  await openHelp(page);
  await dialog(page).getByRole('button', { name: 'Picture', exact: true }).click();
  await openHelp(page);
  await dialog(page).getByRole('button', { name: 'How is the picture read?' }).click();
  await expect(page.getByText('Tour, step 1 of 3')).toBeVisible();
});

test('its contents lead to each part by keyboard, and a question mark to the keys', async ({
  atlas,
  page,
}) => {
  await atlas.open(CONCEPT);
  await atlas.graph.focus();
  await page.keyboard.press('?');
  await expect(dialog(page).getByRole('heading', { name: 'Keys' })).toBeFocused();
  const contents = dialog(page).getByRole('navigation').getByRole('button');
  await contents.first().focus();
  for (const title of await contents.allInnerTexts()) {
    await page.keyboard.press('Enter');
    const heading = dialog(page).getByRole('heading', { name: title, exact: true });
    await expect(heading).toBeFocused();
    await expect(heading).toBeInViewport();
    const entry = contents.filter({ hasText: title });
    await expect(entry).toHaveAttribute('aria-current', 'location');
    await entry.focus();
    await page.keyboard.press('ArrowDown');
  }
});

for (const theme of ['light', 'dark'])
  test(`the help breaks no rule of accessibility, ${theme}`, async ({ atlas, page, scan }) => {
    await atlas.open(`${CONCEPT}?theme=${theme}`);
    await openHelp(page);
    await expect(dialog(page)).toBeVisible();
    expect(await scan()).toEqual([]);
  });

test('a name that is nowhere leads to the nearest', async ({ atlas, page, scan }) => {
  await atlas.open(CONCEPT);
  await atlas.search.fill('Afrkia');
  await expect(page.getByText('Did you mean one of these?').first()).toBeVisible();
  await expect(atlas.hits.first()).toContainText('Africa');
  expect(await scan()).toEqual([]);
  await atlas.search.press('Enter');
  await atlas.expectSelected('Africa');
});
