import { CONCEPT } from './atlas-page';
import { expect, test } from './atlas-test';
import { DossierDialog } from './dossier-dialog';

test('the keyboard alone finds a place, reads on and copies', async ({ atlas, context, page }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const dossier = new DossierDialog(page);
  await atlas.open(CONCEPT);
  await page.getByRole('button', { name: 'Ask', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  const question = page.getByRole('menuitem', { name: 'What does it state about a place?' });
  for (let step = 0; step < 8 && !(await question.evaluate((row) => row.matches(':focus'))); step += 1)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(dossier.dialog).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(dossier.finder).toBeFocused();
  await page.keyboard.type('nowhere');
  await page.keyboard.press('Escape');
  await expect(dossier.finder).toHaveValue('');
  await page.keyboard.type('afri');
  await page.keyboard.press('Enter');
  await expect(dossier.counts).toBeFocused();
  await expect(dossier.counts).toContainText('Africa: of 26 statements');
  await page.keyboard.press('Tab');
  await expect(dossier.copy).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dossier.dialog.getByRole('status')).toContainText('in the clipboard');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Tab');
  await expect(dossier.section('Named').getByRole('link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dossier.dialog).toHaveCount(0);
  await expect(atlas.graph).toBeFocused();
  await atlas.expectSelected('Supporting regional and sub-regional integration');
});

test('Escape leaves the dossier when nothing is typed', async ({ atlas, page }) => {
  const dossier = new DossierDialog(page);
  await atlas.open(CONCEPT);
  await dossier.ask();
  await page.keyboard.press('Escape');
  await expect(dossier.dialog).toHaveCount(0);
  await expect(atlas.graph).toBeFocused();
});

test('labels and wordings are Russian where the data is, and say so', async ({ atlas, page }) => {
  const dossier = new DossierDialog(page);
  await atlas.open(`${CONCEPT}?region=africa&language=ru`);
  await dossier.ask();
  await expect(page.getByRole('dialog', { name: 'Dossier: Африка' })).toBeVisible();
  const named = dossier.section('Named');
  await expect(named.getByRole('link', { name: 'Поддержка региональной интеграции' })).toBeVisible();
  await expect(named.locator('p[lang=ru]')).toContainText('Африк');
  await expect(named.locator('q')).toHaveAttribute('lang', 'en');
  await expect(dossier.section('Through membership')).toContainText('ЮАР: member since 2010');
});

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a line leads from the filters to the statement in the picture', async ({ atlas, page }) => {
    const dossier = new DossierDialog(page);
    await atlas.open(`${CONCEPT}?region=africa`);
    await atlas.sheets.filter({ hasText: 'Filters' }).click();
    await atlas.left.getByRole('button', { name: 'Dossier', exact: true }).click();
    await dossier.section('Through membership').getByRole('link').click();
    await expect(dossier.dialog).toHaveCount(0);
    await expect(atlas.left).toBeHidden();
    await expect(page.getByText('Strengthening BRICS, SCO and others').first()).toBeVisible();
    expect(atlas.fragment).toContain('select=priority-4');
  });
});
