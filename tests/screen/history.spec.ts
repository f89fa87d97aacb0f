import { CONCEPT } from './atlas-page';
import { expect, test } from './atlas-test';

test('what was done is listed in words, and a step can be gone to', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.choice(/^Africa/).check();
  await page.keyboard.press('Escape');
  await atlas.choice(/^Through membership/).check();
  await page.getByRole('button', { name: 'History' }).click();
  const steps = page.getByRole('list', { name: 'Steps' }).getByRole('button');
  await expect(steps).toHaveText([/opened the document/, /filtered by Africa/, /with “Through membership”/]);
  await expect(steps.nth(2)).toHaveAttribute('aria-current', 'step');
  await steps.nth(1).click();
  await expect(steps.nth(1)).toHaveAttribute('aria-current', 'step');
  await expect.poll(() => atlas.fragment).toBe(`${CONCEPT}?region=africa`);
  await page.keyboard.press('Escape');
  await expect(atlas.redo).toHaveAccessibleName('Redo: with “Through membership”');
});

test('a view is kept by name in this browser, shown again after other things, renamed and forgotten', async ({
  atlas,
  page,
}) => {
  await atlas.open(`${CONCEPT}?region=africa&tiers=1,3`);
  const open = () => page.getByRole('button', { name: 'History' }).click();
  await open();
  await page.getByRole('textbox', { name: 'Name of the view as it is now' }).fill('Africa, with members');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'Kept views' }).getByRole('textbox')).toHaveValue(
    'Africa, with members',
  );
  await atlas.open();
  await open();
  await page.getByRole('button', { name: 'Show Africa, with members' }).click();
  await expect.poll(() => atlas.fragment).toContain('region=africa&tiers=1,3');
  await open();
  const name = page.getByRole('textbox', { name: 'Name of the kept view' });
  await name.fill('Africa');
  await name.press('Tab');
  await page.getByRole('button', { name: 'Forget Africa' }).click();
  await expect(page.getByText('None yet.')).toBeVisible();
});

test('the browser’s own back goes to the step before, and the list agrees', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.choice(/^Africa/).check();
  await expect.poll(() => atlas.fragment).toContain('africa');
  await atlas.choice(/^Middle East/).check();
  await expect.poll(() => atlas.fragment).toContain('middle-east');
  await page.goBack();
  await expect.poll(() => atlas.fragment).toBe(`${CONCEPT}?region=africa`);
  await page.getByRole('button', { name: 'History' }).click();
  const steps = page.getByRole('list', { name: 'Steps' }).getByRole('button');
  await expect(steps.nth(1)).toHaveAttribute('aria-current', 'step');
});
