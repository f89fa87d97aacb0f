import { CONCEPT } from './atlas-page';
import { expect, test } from './atlas-test';

test('the text stands beside the graph: sections with their voice, items in order, wording, key words, notes', async ({
  atlas,
  concept,
}) => {
  await atlas.open();
  await atlas.showText();
  const statements = concept.nodes.filter(({ type }) => type === 'statement');
  const shown = await atlas.text
    .getByRole('article')
    .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.statement));
  expect(shown).toEqual(statements.map(({ id }) => id));
  await expect(
    atlas.text.getByRole('heading', { level: 3 }).filter({ hasText: 'voice: The post' }),
  ).toHaveCount(2);
  const item = atlas.statement('19(5)');
  await expect(item.getByRole('link', { name: 'Africa' })).toBeVisible();
  await expect(item.getByRole('list', { name: 'Key words' })).toContainText('Africa');
  await expect(atlas.statement('Point 3').getByText(/^Note\./)).toBeVisible();
});

test('what is selected in the graph is marked in the text and on the strip, and brought into view', async ({
  atlas,
  page,
}) => {
  await atlas.open(`${CONCEPT}?select=country:US`);
  await atlas.showText();
  await expect(atlas.mentions).toHaveCount(3);
  await expect(atlas.text.getByRole('status')).toHaveText('3 mentions');
  await expect(page.locator('.strip span')).toHaveCount(3);
  await expect(atlas.mentions.first()).toBeInViewport();
  await atlas.text.getByRole('button', { name: 'Next mention' }).click();
  await atlas.text.getByRole('button', { name: 'Next mention' }).click();
  await expect(atlas.statement('19(1)').locator('.is-mentioned').first()).toBeInViewport();
});

test('a selected statement is brought in from its beginning where the text is too low for it, and whole where not', async ({
  atlas,
  page,
}) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  await atlas.open(`${CONCEPT}?select=priority-4`);
  await atlas.showText();
  const statement = atlas.statement('19(4)');
  const places = async () => {
    const body = (await page.getByRole('region', { name: 'Text of the document' }).boundingBox())!;
    const { y, height } = (await statement.boundingBox())!;
    return { from: y - body.y, rest: body.height - (y - body.y + height), height, room: body.height };
  };
  const HEADING = 36;
  await expect.poll(async () => Math.round((await places()).from)).toBe(HEADING);
  expect((await places()).height).toBeGreaterThan((await places()).room - HEADING);
  await page.getByRole('button', { name: 'Close the text' }).click();
  await page.setViewportSize({ width: 768, height: 1300 });
  const border = page.getByRole('separator', { name: 'Height of the text' });
  await atlas.showText();
  await border.focus();
  for (let step = 0; step < 6; step += 1) await page.keyboard.press('ArrowUp');
  await atlas.statement('19(3)').getByRole('heading').getByRole('button').click();
  await statement.getByRole('heading').getByRole('button').click();
  await expect.poll(async () => (await places()).from).toBeGreaterThanOrEqual(HEADING - 1);
  await expect.poll(async () => (await places()).rest).toBeGreaterThanOrEqual(-1);
});

test('a statement and a marked word light up in the graph under the pointer and under the keyboard', async ({
  atlas,
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await atlas.open();
  await atlas.showText();
  await atlas.statement('Point 2').hover(); // the first emphasis draws every shape anew, softer edges than before
  await atlas.stillPicture();
  await page.mouse.move(900, 880);
  const calm = await atlas.stillPicture();
  await atlas.statement('Point 1').hover();
  const lit = await atlas.stillPicture();
  expect(lit.equals(calm)).toBe(false);
  await atlas.statement('Point 1').getByRole('link', { name: 'the West' }).hover();
  const word = await atlas.stillPicture();
  expect(word.equals(lit)).toBe(false);
  await page.mouse.move(900, 880);
  expect((await atlas.stillPicture()).equals(calm)).toBe(true);
  await atlas.statement('Point 1').getByRole('link', { name: 'the West' }).focus();
  expect((await atlas.stillPicture()).equals(word)).toBe(true);
});

test('with the switch on, the graph goes along when the text is scrolled', async ({ atlas, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await atlas.open();
  await atlas.showText();
  const body = atlas.text.getByRole('region', { name: 'Text of the document' });
  const scroll = (top: number) => body.evaluate((element, to) => element.scrollTo(0, to), top);
  const calm = await atlas.stillPicture();
  await scroll(1500);
  expect((await atlas.stillPicture()).equals(calm)).toBe(true);
  await atlas.text.getByRole('checkbox', { name: 'Graph follows' }).check();
  const first = await atlas.stillPicture();
  expect(first.equals(calm)).toBe(false);
  await scroll(3000);
  expect((await atlas.stillPicture()).equals(first)).toBe(false);
});

test('at the end of the text the last statements are reached too', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.showText();
  await atlas.text.getByRole('checkbox', { name: 'Graph follows' }).check();
  const body = page.getByRole('region', { name: 'Text of the document' });
  await expect(async () => {
    await body.evaluate((element) => element.scrollTo({ top: element.scrollHeight }));
    await expect(atlas.statement('Comment 2')).toHaveClass(/is-read/, { timeout: 500 });
  }).toPass();
});

test('the title of a statement selects it, and a marked word reveals what was folded', async ({ atlas }) => {
  await atlas.open();
  await atlas.showText();
  await atlas.statement('19(6)').getByRole('heading').getByRole('button').click();
  await atlas.expectSelected('Stable, developing international legal system');
  await atlas.statement('19(6)').getByRole('link').first().click();
  await expect.poll(() => atlas.fragment).toContain('open=topic:');
  await atlas.undo.click();
  await expect.poll(() => atlas.fragment).not.toContain('open=');
});

test('side and size are chosen by mouse and keyboard and are there on another visit', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await page.keyboard.press('Tab');
  await atlas.graph.focus();
  await page.keyboard.press('t');
  const border = page.getByRole('separator', { name: 'Width of the text' });
  await border.focus();
  const before = (await atlas.text.boundingBox())!.width;
  await page.keyboard.press('ArrowRight');
  expect((await atlas.text.boundingBox())!.width).toBeGreaterThan(before);
  const box = (await border.boundingBox())!;
  await page.mouse.move(box.x + 3, 400);
  await page.mouse.down();
  await page.mouse.move(box.x + 103, 400, { steps: 4 });
  await page.mouse.up();
  const width = (await atlas.text.boundingBox())!.width;
  expect(width).toBeGreaterThan(before + 100);
  await atlas.chooseFrom('Where the text stands', 'On the right');
  await atlas.reload();
  const later = (await atlas.text.boundingBox())!;
  expect(later.width).toBe(width);
  expect(later.x + later.width).toBe(page.viewportSize()!.width);
  await atlas.chooseFrom('Where the text stands', 'Below');
  expect((await atlas.text.boundingBox())!.y).toBeGreaterThan(400);
  await page.getByRole('button', { name: 'Close the text' }).click();
  await atlas.reload();
  await expect(atlas.text).toHaveCount(0);
});

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the text is a sheet of its own, from which a word leads to its details', async ({ atlas, page }) => {
    await atlas.open();
    await atlas.sheets.filter({ hasText: 'Text' }).tap();
    const box = (await atlas.text.boundingBox())!;
    expect(box.width).toBe(390);
    await atlas.statement('Point 1').getByRole('link', { name: 'the West' }).tap();
    await atlas.expectSelected('The West');
    await expect(page.getByRole('region', { name: 'Details' })).toBeInViewport();
    await atlas.sheets.filter({ hasText: 'Text' }).tap();
    await expect(atlas.mentions.first()).toBeInViewport();
  });
});
