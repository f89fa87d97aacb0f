import { expect, test } from './fixtures';

test('the page opens with its name and draws the graph', async ({ page }) => {
  await page.goto('./');
  await expect(page).toHaveTitle(/Policy Atlas/);
  await page.waitForFunction(() => performance.getEntriesByName('atlas:drawn').length > 0);
});
