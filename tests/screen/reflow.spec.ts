import type { Page } from '@playwright/test';
import { CONCEPT, type AtlasPage } from './atlas-page';
import { expect, test } from './atlas-test';
import { smallTargets, stuckOut } from './measure-page';

const SELECTED = `${CONCEPT}?region=africa&select=priority-4`;
const SCREENS = [
  [390, 844],
  [844, 390],
  [1024, 768],
] as const;
const tab = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Parts of the screen' }).getByRole('button', { name });

/** Opens each part of a narrow screen, and each dialog of its head, and tells what sticks out where. */
async function stuckOutAnywhere(atlas: AtlasPage): Promise<string[]> {
  const { page } = atlas;
  const found: string[] = [];
  const note = async (where: string) =>
    found.push(...(await stuckOut(page)).map((what) => `${where}: ${what}`));
  for (const name of ['Graph', 'Text', 'Filters', 'Details']) {
    await tab(page, name).click();
    await note(name);
  }
  for (const name of ['Save picture', 'Help and keys']) {
    await page.getByRole('button', { name, exact: true }).click();
    await page.getByRole('dialog').waitFor();
    await note(name);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  }
  return found;
}

test.describe('at 400 %, 320 by 256 pixels', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  test('nothing but the picture scrolls in two directions, and the foot of a dialog is reached', async ({
    atlas,
    page,
  }) => {
    await atlas.open(SELECTED);
    expect(await stuckOutAnywhere(atlas)).toEqual([]);
    await page.getByRole('button', { name: 'Save picture', exact: true }).click();
    const save = page.getByRole('dialog').getByRole('button', { name: /^Save PNG/ });
    await save.scrollIntoViewIfNeeded();
    await expect(save).toBeInViewport({ ratio: 0.99 });
  });
});

test('letters of twice the size have the room that they need', async ({ atlas, page }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  await page.setViewportSize({ width: 1280, height: 1024 });
  await atlas.open(SELECTED);
  expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('26px');
  expect(await stuckOutAnywhere(atlas)).toEqual([]);
});

test('more space between letters, words and lines cuts nothing off', async ({ atlas, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.open(SELECTED);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets.push(sheet);
  });
  expect(await stuckOutAnywhere(atlas)).toEqual([]);
});

test('what is pressed is at least 24 pixels wide and high', async ({ atlas, page }) => {
  await atlas.open(SELECTED);
  expect(await smallTargets(page, 24)).toEqual([]);
  await atlas.showText();
  expect(await smallTargets(page, 24)).toEqual([]);
  await page.getByRole('button', { name: 'Save picture', exact: true }).click();
  await page.getByRole('dialog').waitFor();
  expect(await smallTargets(page, 24)).toEqual([]);
});

test.describe('with fingers', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('it is at least 44 pixels wide and high', async ({ atlas, page }) => {
    await atlas.open(SELECTED);
    for (const name of ['Graph', 'Filters', 'Details']) {
      await tab(page, name).tap();
      expect([name, ...(await smallTargets(page, 44))]).toEqual([name]);
    }
  });

  test('sideways, with something selected, the controls of the picture stay below the head', async ({
    atlas,
    page,
  }) => {
    await page.setViewportSize({ width: 844, height: 390 });
    await atlas.open(SELECTED);
    const head = (await page.getByRole('banner').boundingBox())!;
    await expect(page.getByRole('button', { name: 'Details', exact: true }).first()).toBeVisible();
    const controls = page.getByRole('toolbar', { name: 'Picture' });
    await expect
      .poll(async () => (await controls.boundingBox())!.y)
      .toBeGreaterThanOrEqual(head.y + head.height);
  });
});

test('on telephones and tablets, upright and sideways, foot and picture are not covered', async ({
  atlas,
  page,
}) => {
  const isOnTop = () =>
    page.locator('footer [role=status]').evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });
  const filters = page.getByRole('banner').getByRole('button', { name: 'Search and filters' });
  await page.setViewportSize({ width: 768, height: 1024 });
  await atlas.open(CONCEPT);
  for (const [width, height] of SCREENS) {
    await page.setViewportSize({ width, height });
    expect(await stuckOut(page)).toEqual([]);
    await expect.poll(isOnTop).toBe(true);
    await expect.poll(async () => (await atlas.graph.boundingBox())!.height).toBeGreaterThan(height * 0.4);
  }
  await page.setViewportSize({ width: 768, height: 1024 });
  await filters.click();
  await expect(atlas.left).toBeVisible();
  expect(await isOnTop()).toBe(true);
});

for (const [width, height] of [
  [768, 1024],
  [1440, 900],
] as const)
  test(`at ${width} by ${height} the fitted picture beside the details stays clear of its controls`, async ({
    atlas,
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height });
    // where nothing keeps clear of them, they cover these
    for (const node of ['select=head-priorities', 'select=principle-3&layout=upright']) {
      await atlas.open(`${CONCEPT}?${node}`);
      await page.getByRole('button', { name: 'Fit', exact: true }).click();
      await atlas.stillPicture();
      await expect.poll(() => nodesUnderControls(page), node).toEqual([]);
    }
    await atlas.showText();
    await atlas.stillPicture();
    await expect.poll(() => nodesUnderControls(page)).toEqual([]);
  });

/** Names of nodes whose box the controls of the picture cover in part. */
const nodesUnderControls = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const bar = document.querySelector('[role=toolbar]')!.getBoundingClientRect();
    return [...document.querySelectorAll<HTMLElement>('button[data-node]')].flatMap((node) => {
      const { left, right, top, bottom } = node.getBoundingClientRect();
      const isUnder = right > bar.left + 1 && left < bar.right && bottom > bar.top + 1 && top < bar.bottom;
      return isUnder ? [node.dataset.node!] : [];
    });
  });
