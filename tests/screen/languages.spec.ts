import type { Locator, Page } from '@playwright/test';
import { CONCEPT } from './atlas-page';
import { expect, test } from './atlas-test';
import { unsaidOnScreen, wordsOfOtherLanguage } from './words-on-screen';

const CHINA = `${CONCEPT}?select=country:CN`;

test('the interface turns Russian at once, names stay English and say so, and it stays Russian', async ({
  atlas,
  page,
}) => {
  await atlas.open(CHINA);
  await atlas.expectSelected('China');
  await page.getByRole('button', { name: 'Language', exact: true }).click();
  await page.getByRole('group', { name: 'Program' }).getByRole('menuitemradio', { name: 'Русский' }).click();
  await expectRussian(page);
  await expect(page.getByRole('region', { name: 'Детали' }).getByRole('heading', { level: 2 })).toHaveText(
    'China',
  );
  expect(await wordsOfOtherLanguage(page)).toEqual([]);
  await page.getByRole('button', { name: 'Справка и клавиши' }).click();
  await expect(page.getByRole('dialog', { name: 'Справка' })).toContainText('Пробел');
  expect(await wordsOfOtherLanguage(page)).toEqual([]);
  await atlas.reload();
  await expectRussian(page);
});

async function expectRussian(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(page.getByRole('banner').getByRole('button', { name: 'Сохранить рисунок' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Регион или страна' })).toBeVisible();
  await expect(page.getByRole('status', { name: 'Что показано' })).toContainText('показано');
}

test.describe('a reader whose browser speaks Russian', () => {
  test.use({ locale: 'ru-RU' });

  test('starts in Russian, with names in Russian where a link does not say otherwise', async ({
    atlas,
    page,
  }) => {
    await atlas.open();
    await expectRussian(page);
    const left = page.getByRole('complementary', { name: 'Поиск и фильтры' });
    await expect(left.getByRole('checkbox', { name: /^Африка/ })).toBeVisible();
    expect(await wordsOfOtherLanguage(page)).toEqual([]);
    await atlas.open(CONCEPT);
    await expectRussian(page);
    await expect(left.getByRole('checkbox', { name: /^Africa/ })).toBeVisible();
  });

  test('finds controls where they were when longer words come beside them', async ({ atlas, page }) => {
    await atlas.open();
    const views = page.getByRole('main').getByRole('group', { name: 'Вид графа' });
    const place = async (of: Locator) => (await of.boundingBox())!;
    const before = await place(views);
    await page.getByRole('button', { name: /^Только организации/ }).click();
    await expect(page.getByRole('button', { name: 'Сбросить фильтры' }).first()).toBeVisible();
    expect((await place(views)).x).toBe(before.x);
    await atlas.open();
    await page.getByRole('button', { name: 'Китай и Африка: что их связывает?' }).click();
    const [back, on] = ['Предыдущий', 'Следующий'].map((name) => page.getByRole('button', { name }));
    expect((await place(on!)).y).toBe((await place(back!)).y);
  });
});

test.describe('in a trial language that runs from right to left', () => {
  test.beforeEach(({ page }) =>
    page.addInitScript(() => {
      if (location.protocol !== 'about:') localStorage.setItem('policy-atlas.language', '"ar-XB"');
    }),
  );

  test('every word of the interface is said, and nothing runs out of the window', async ({ atlas, page }) => {
    await atlas.open(CHINA);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.getByRole('complementary', { name: /Search and filters/ })).toContainText('Africa');
    await page.locator('.details-panel h2').waitFor();
    expect(await unsaidOnScreen(page)).toEqual([]);
    expect(await widthBeside(page)).toBe(0);
  });

  test.describe('on a telephone', () => {
    test.use({ viewport: { width: 390, height: 844 } });

    test('neither does it there', async ({ atlas, page }) => {
      await atlas.open(CHINA);
      for (const tab of await page.getByRole('navigation').getByRole('button').all()) {
        await tab.click();
        expect(await unsaidOnScreen(page)).toEqual([]);
        expect(await widthBeside(page)).toBe(0);
      }
    });
  });
});

/** Pixels by which the page is wider than the window. */
const widthBeside = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
