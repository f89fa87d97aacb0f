import { CONCEPT } from './atlas-page';
import { expect, test } from './atlas-test';

test('Russian labels say that they are Russian, and English ones stay English', async ({ atlas }) => {
  await atlas.open(`${CONCEPT}?select=organisation:brics&language=ru`);
  await expect(atlas.title).toHaveAttribute('lang', 'ru');
  await expect(atlas.left.locator('[lang=ru]').filter({ hasText: 'Африка' })).toBeVisible();
  await expect(atlas.details.locator('q').first()).toHaveAttribute('lang', 'en');
  await expect(atlas.page.locator('html')).toHaveAttribute('lang', 'en');
});

test('what changes is said aloud: counts, hits, steps that lead nowhere', async ({ atlas, page }) => {
  await atlas.open();
  const announced = page.locator('[aria-live=polite]').last();
  await atlas.search.fill('china');
  await expect(announced).toHaveText(/^\d+ found$/);
  await page.keyboard.press('Escape');
  await atlas.graph.focus();
  await page.keyboard.press('1');
  await expect(announced).toHaveText('Select a node first.');
});
