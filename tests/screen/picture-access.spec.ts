import { CONCEPT } from './atlas-page';
import { expect, test } from './atlas-test';
import { FigureDialog } from './figure-dialog';

const WIDTHS = { 1440: 900, 768: 1024, 390: 844 };

for (const [width, height] of Object.entries(WIDTHS))
  for (const theme of ['light', 'dark'])
    test.describe(`at ${width} pixels in the ${theme}`, () => {
      test.use({ viewport: { width: Number(width), height } });

      test('the preview keeps its place, whatever is chosen', async ({ atlas, page }) => {
        const figure = new FigureDialog(page);
        await atlas.open(`${CONCEPT}?theme=${theme}`);
        await figure.open();
        const place = await figure.preview.boundingBox();
        await figure.choose('Page', 'Square, for social media');
        await figure.format('SVG');
        await figure.format('JPEG');
        expect(await figure.preview.boundingBox()).toEqual(place);
        const button = await figure.dialog.getByRole('button', { name: /^Save / }).boundingBox();
        expect(button!.y + button!.height).toBeLessThanOrEqual(height);
      });
    });

test('a picture is chosen and saved with the keyboard alone', async ({ atlas, page }) => {
  const figure = new FigureDialog(page);
  await atlas.open(CONCEPT);
  await atlas.graph.focus();
  await page.keyboard.press('e');
  await figure.isReady();
  await page.keyboard.press('Tab');
  await expect(figure.dialog.getByRole('radio', { name: 'PNG' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(figure.dialog.getByRole('radio', { name: 'SVG' })).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(figure.part('All that is shown')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(figure.field('Page')).toBeFocused();
  const button = figure.dialog.getByRole('button', { name: 'Save SVG' });
  for (let step = 0; step < 12; step += 1) {
    if (await button.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(button).toBeFocused();
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toBe('foreign-policy-concept-2023.svg');
  await expect(figure.told).toHaveText('Saved foreign-policy-concept-2023.svg.');
  await page.keyboard.press('Escape');
  await expect(figure.dialog).toHaveCount(0);
  await expect(atlas.graph).toBeFocused();
});
