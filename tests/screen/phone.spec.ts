import type { Page } from '@playwright/test';
import { CONCEPT } from './atlas-page';
import { expect, test } from './atlas-test';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });

const tab = (page: Page, name: string) =>
  page
    .getByRole('navigation', { name: 'Parts of the screen' })
    .getByRole('button', { name: new RegExp(`^${name}`) });

async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(widths[0]).toBeLessThanOrEqual(widths[1]!);
}

test('the walk from Africa to China and the saved picture works on a telephone', async ({ atlas, page }) => {
  await atlas.open();
  await expectNoSidewaysScrolling(page);
  await tab(page, 'Filters').tap();
  await atlas.choice(/^Africa/).tap();
  await atlas.choice(/^Through membership/).tap();
  await expect(atlas.left.getByText('through BRICS: South Africa')).toBeVisible();
  await expectNoSidewaysScrolling(page);
  await atlas.left.getByRole('button', { name: /^19\(4\)/ }).tap();
  await tab(page, 'Details').tap();
  await atlas.expectSelected(/Strengthening BRICS/);
  await atlas.link('BRICS').tap();
  await atlas.expectSelected('BRICS');
  await atlas.link(/^19\(4\)/).tap();
  await atlas.link('China').tap();
  await atlas.expectSelected('China');
  await expectNoSidewaysScrolling(page);
  await tab(page, 'Graph').tap();
  await expect(atlas.graph).toBeVisible();
  await page.getByRole('button', { name: 'Save picture' }).tap();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save PNG' }).tap();
  expect((await download).suggestedFilename()).toBe('foreign-policy-concept-2023-africa.png');
});

test('a hit of the search leads to the graph, where its name and a way to its details stand', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await tab(page, 'Filters').tap();
  await atlas.search.fill('китай');
  await atlas.hits.first().tap();
  await expect(atlas.graph).toBeInViewport();
  await page.getByRole('main').getByRole('button', { name: 'Details', exact: true }).tap();
  await atlas.expectSelected('China');
});

test('the details reach down to the tabs', async ({ atlas, page }) => {
  await atlas.open(`${CONCEPT}?select=priority-5`);
  await tab(page, 'Details').tap();
  const { y, height } = (await atlas.details.boundingBox())!;
  const tabs = (await page.getByRole('navigation', { name: 'Parts of the screen' }).boundingBox())!;
  expect(y + height).toBeCloseTo(tabs.y, 0);
});

test('with the keyboard alone the text is opened, read and left again', async ({ atlas, page }) => {
  await atlas.open();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(atlas.graph).toBeFocused();
  const text = page.getByRole('region', { name: 'Text of the document' });
  for (const key of ['Escape', 't']) {
    await page.keyboard.press('t');
    await expect(text).toBeFocused();
    await page.keyboard.press(key);
    await expect(atlas.text).toBeHidden();
    await expect(atlas.graph).toBeFocused();
  }
  await page.keyboard.press('t');
  await expect(text).toBeFocused();
  await page.keyboard.press('PageDown');
  await expect.poll(() => text.evaluate((body) => body.scrollTop)).toBeGreaterThan(300);
  await page.keyboard.press('v');
  await expect(atlas.text).toBeHidden();
  await expect(page.getByRole('tree')).toBeVisible();
});

test('the way past the head leads to the graph from another sheet too', async ({ atlas, page }) => {
  await atlas.open();
  await tab(page, 'Filters').tap();
  await page.getByRole('button', { name: 'Skip to the graph' }).focus();
  await page.keyboard.press('Enter');
  await expect(atlas.graph).toBeFocused();
  await expect(atlas.graph).toBeInViewport();
});

test('Russian and dark are chosen on a telephone', async ({ atlas, page }) => {
  await atlas.open(`${CONCEPT}?select=country:CN`);
  await page.getByRole('button', { name: 'More tools' }).tap();
  await atlas.chooseNames('Русский');
  await page.getByRole('button', { name: /^(Theme|Тема)/ }).tap();
  await page.getByRole('menuitemradio', { name: 'Dark' }).tap();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await tab(page, 'Details').tap();
  await atlas.expectSelected('Китай');
  await expectNoSidewaysScrolling(page);
});

test('everything to be touched is large enough for a finger', async ({ atlas, page }) => {
  await atlas.open();
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('header button, nav button, [role=toolbar] button')]
      .map((button) => ({
        name: button.ariaLabel ?? button.textContent,
        box: button.getBoundingClientRect(),
      }))
      .filter(({ box }) => box.width > 0 && (box.width < 32 || box.height < 40))
      .map(({ name }) => name),
  );
  expect(small).toEqual([]);
});

for (const width of [320, 360, 600])
  test(`at ${width} pixels nothing sticks out`, async ({ atlas, page }) => {
    await page.setViewportSize({ width, height: 640 });
    await atlas.open(`${CONCEPT}?region=africa&select=priority-4`);
    await expectNoSidewaysScrolling(page);
  });
