import type { Page } from '@playwright/test';
import { CONCEPT } from './atlas-page';
import { expect, test } from './atlas-test';
import { pictureDistance, SAME } from './read-picture';

const CHARTER = '#/corralune-charter';
const view = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });
const rows = (page: Page) => page.getByRole('tree').getByRole('treeitem');
const cells = (page: Page) => page.getByRole('grid').getByRole('row');

const show = (page: Page, name: string) => page.locator('footer').getByText(name, { exact: true }).click();

test('by keyboard: outline and table show what is selected in either, and what is hidden is so in both', async ({
  atlas,
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await atlas.open(CONCEPT);
  await page.waitForLoadState('networkidle');
  await atlas.graph.focus();
  const keys = async (...names: string[]) => {
    for (const name of names) await page.keyboard.press(name);
  };
  await keys('v');
  await expect(rows(page).first()).toBeFocused();
  await keys('ArrowRight', 'ArrowRight', 'ArrowDown', ' ');
  await atlas.expectSelected('Expected return to equal interaction');
  await expect(page.getByRole('treeitem', { selected: true })).toBeFocused();
  await keys('v');
  await expect(cells(page).and(page.locator('[aria-selected=true]'))).toContainText('Expected return');
  await expect(
    page.getByRole('button', { name: 'Expected return to equal interaction' }).last(),
  ).toBeFocused();
  await keys('h');
  await expect(page.getByRole('grid')).not.toContainText('Expected return');
  await expect(page.getByRole('region', { name: 'Summary of the graph' })).toContainText(
    '1 node is hidden by hand.',
  );
  await keys('ControlOrMeta+z', 'Escape');
  await expect(page.getByRole('grid')).toContainText('Expected return');
});

test('the picture is as it was after the graph was shown in words', async ({ atlas, page }) => {
  await atlas.open(CONCEPT);
  await page.waitForLoadState('networkidle');
  await view(page, 'Picture').focus();
  const before = await atlas.stillPicture();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tree')).toBeVisible();
  await expect(atlas.graph).toBeHidden();
  await page.keyboard.press('ArrowLeft');
  expect(await pictureDistance(page, before, await atlas.stillPicture())).toBeLessThan(SAME);
});

test('what is selected and filtered elsewhere is so in the outline and the table', async ({
  atlas,
  page,
}) => {
  await atlas.open(`${CONCEPT}?region=africa&tiers=1,2,3`);
  await show(page, 'Outline');
  const { shown } = await atlas.counts();
  await rows(page).first().click();
  await page.keyboard.press('*');
  await expect(page.locator('[role=treeitem][aria-level="2"]')).toHaveCount(shown!);
  await atlas.search.fill('BRICS');
  await expect(atlas.hits.first()).toContainText('BRICS');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('treeitem', { selected: true })).toHaveText(/BRICS/);
  await expect(page.getByRole('treeitem', { selected: true })).toBeInViewport();
  await atlas.link(/China/).click();
  await expect(page.getByRole('treeitem', { selected: true })).toHaveText(/China/);
  await show(page, 'Table');
  await expect(page.getByRole('row', { selected: true })).toHaveText(/China/);
  await page.getByText('Links', { exact: true }).click();
  await page.getByRole('textbox', { name: 'Find in the rows' }).fill('strengthens');
  await page.getByRole('columnheader', { name: 'To' }).getByRole('button').click();
  await expect(page.getByRole('columnheader', { name: 'To' })).toHaveAttribute('aria-sort', 'ascending');
  await cells(page).filter({ hasText: 'CIS' }).getByRole('gridcell').first().click();
  await expect(atlas.details).toContainText('Commonwealth of Independent States');
  await page.reload();
  await expect(cells(page).and(page.locator('[aria-selected=true]'))).toContainText('CIS');
});

test('summary and outline are read as this', async ({ atlas, page }) => {
  await atlas.open(CHARTER);
  await show(page, 'Outline');
  await rows(page).first().click();
  await page
    .getByRole('treeitem', { name: /^A\(1\)/ })
    .locator('.sign')
    .click();
  const summary = page.getByRole('region', { name: 'Summary of the graph' });
  await expect(summary).toMatchAriaSnapshot(`
    - region "Summary of the graph":
      - /children: deep-equal
      - heading "Charter of the Corralune Isles (invented)" [level=2]
      - paragraph: Adopted by the Assembly of the Isles at its fortieth sitting, 21 June 2019
      - paragraph: "Shown: 25 of 46 nodes, 27 of 70 links. They are 2 separate parts. 21 nodes are folded into others."
      - list "Kinds of nodes":
        - listitem: Themes 6
        - listitem: Articles 5
        - listitem: Aims 4
        - listitem: Regions 4
        - listitem: Organisations 3
        - listitem: Countries 3
      - paragraph: "Best connected, with the number of nodes that they are linked with:"
      - list "Best connected":
        - listitem: The open sea 5
        - listitem: Aim 1 A stronger Lantern League 4
        - listitem: Aim 4 One answer to sea tolls 4
  `);
  await expect(page.getByRole('tree')).toMatchAriaSnapshot(`
    - tree "Outline of the graph":
      - /children: deep-equal
      - treeitem "Articles (5)" [expanded] [level=1]
      - treeitem "A(1) Every island rules itself" [expanded] [level=2]
      - treeitem "concerns (1)" [level=3]
      - treeitem "touches the theme (2)" [level=3]
      - treeitem "A(2) Free passage on open water" [level=2]
      - treeitem "A(3) A fishery held in common" [level=2]
      - treeitem "A(4) The duty of rescue" [level=2]
      - treeitem "A(5) Peace with the “Far Shore”" [level=2]
      - treeitem "Aims (4)" [level=1]
      - treeitem "Organisations (3)" [level=1]
      - treeitem "Regions (4)" [level=1]
      - treeitem "Countries (3)" [level=1]
      - treeitem "Themes (6)" [level=1]
  `);
});
