import type { Page } from '@playwright/test';
import { expect, test } from './atlas-test';

const questions = (page: Page) => page.getByRole('region', { name: 'Questions to begin with' });
const tour = (page: Page) => page.getByRole('dialog', { name: /./ }).filter({ hasText: /^Tour, step/ });

test('a question to begin with runs, and undo takes it back', async ({ page, atlas }) => {
  await atlas.open();
  await questions(page).getByRole('button', { name: 'What does it state about Africa?' }).click();
  await expect(page.getByRole('status', { name: 'What is shown' })).toContainText('filtered by 1 filter');
  await expect(page).toHaveURL(/region=africa/);
  await expect(atlas.left.getByText('Names it', { exact: true })).toBeInViewport();
  await page.getByRole('button', { name: 'Undo: filtered by Africa' }).click();
  await expect(page).not.toHaveURL(/region=/);
  await questions(page).getByRole('button', { name: 'What connects China and Africa?' }).click();
  await expect(atlas.details).toContainText('Africa');
  await questions(page).getByRole('button', { name: 'Which organisations does it name?' }).click();
  await expect(page.getByRole('dialog').getByRole('rowheader').first()).toBeVisible();
});

test('the tour has three steps, and is taken by keyboard', async ({ page, atlas }) => {
  await atlas.open();
  await page.getByRole('button', { name: 'How is the picture read?' }).press('Enter');
  for (const step of [1, 2, 3]) {
    await expect(tour(page)).toContainText(`Tour, step ${step} of 3`);
    await expect(tour(page).getByRole('heading')).toBeFocused();
    await tour(page)
      .getByRole('button', { name: step < 3 ? 'Next' : 'Done' })
      .press('Enter');
  }
  await expect(tour(page)).toHaveCount(0);
});

test('the tour ends with Escape, and leaves the graph the keyboard', async ({ page, atlas }) => {
  await atlas.open();
  await page.getByRole('button', { name: 'How is the picture read?' }).click();
  await expect(tour(page).getByRole('heading')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(tour(page)).toHaveCount(0);
});
