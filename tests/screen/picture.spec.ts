import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { LARGEST_AREA, LONGEST_SIDE } from '../../src/state/picture-request';
import { CONCEPT } from './atlas-page';
import { expect, test } from './atlas-test';
import { pictureDistance, readPicture, readPngSize, SAME } from './read-picture';

const AFRICA = `${CONCEPT}?region=africa&tiers=1,2,3`;
const choose = (page: Page, label: string, option: string) => choiceOf(page, label).selectOption(option);
const choiceOf = (page: Page, label: string) =>
  page.getByRole('dialog').getByRole('combobox', { name: new RegExp(`^${label}`) });

async function openDialog(page: Page) {
  await page.getByRole('button', { name: 'Save picture' }).click();
  await expect(page.getByRole('img', { name: 'The file as it will be saved' })).toBeVisible();
}

/** The size that the dialog promises, in pixels. */
async function promisedSize(page: Page): Promise<{ width: number; height: number }> {
  const text = await page
    .getByRole('dialog')
    .getByText(/^PNG, /)
    .innerText();
  const [, width = '', height = ''] = /([\d,]+) × ([\d,]+)/.exec(text) ?? [];
  return { width: Number(width.replaceAll(',', '')), height: Number(height.replaceAll(',', '')) };
}

async function save(page: Page) {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save PNG' }).click();
  const saved = await download;
  return { name: saved.suggestedFilename(), file: await readFile(await saved.path()) };
}

for (const area of ['whole', 'seen'])
  for (const scale of ['1', '3'])
    test(`a picture of the ${area} at ${scale}× has the size that was promised`, async ({ atlas, page }) => {
      await atlas.open(AFRICA);
      await openDialog(page);
      await choose(page, 'Part', area);
      await choose(page, 'Scale', scale);
      const size = await promisedSize(page);
      const { file } = await save(page);
      expect(readPngSize(file)).toEqual(size);
      expect((await readPicture(page, file)).colours).toBeGreaterThan(5);
    });

test('what is seen has the size of the canvas', async ({ atlas, page }) => {
  await atlas.open();
  const { width, height } = (await atlas.graph.boundingBox())!;
  await openDialog(page);
  await choose(page, 'Part', 'seen');
  await choose(page, 'Scale', '1');
  const size = await promisedSize(page);
  expect(Math.abs(size.width - width) + Math.abs(size.height - height)).toBeLessThan(2);
});

test('scales beyond what browsers can draw cannot be chosen', async ({ atlas, page }) => {
  await atlas.open(`${CONCEPT}?moved=organisation:un~5000~3000`);
  await openDialog(page);
  await choose(page, 'Scale', '1');
  const { width, height } = await promisedSize(page);
  for (const option of await choiceOf(page, 'Scale').getByRole('option').all()) {
    const scale = Number(await option.getAttribute('value'));
    const isTooLarge =
      scale * Math.max(width, height) > LONGEST_SIDE || scale * scale * width * height > LARGEST_AREA;
    const isDisabled = await option.evaluate((element) => (element as HTMLOptionElement).disabled);
    expect(isDisabled, `${scale}×`).toBe(isTooLarge);
  }
  await expect(page.getByRole('option', { name: '8×' })).toHaveAttribute('disabled');
});

test('the ground is that of the theme, white or transparent', async ({ atlas, page }) => {
  await atlas.open(`${AFRICA}&theme=dark`);
  const corners: Record<string, number[]> = {};
  for (const ground of ['theme', 'white', 'transparent']) {
    await openDialog(page);
    await choose(page, 'Background', ground);
    await choose(page, 'Scale', '1');
    corners[ground] = (await readPicture(page, (await save(page)).file)).corner;
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  expect(corners.white).toEqual([255, 255, 255, 255]);
  expect(corners.transparent![3]).toBe(0);
  expect(corners.theme![3]).toBe(255);
  expect(Math.max(...corners.theme!.slice(0, 3))).toBeLessThan(80);
});

test('the preview is the picture that is saved', async ({ atlas, page }) => {
  await atlas.open(AFRICA);
  await openDialog(page);
  const preview = await page.getByRole('img', { name: 'The file as it will be saved' }).evaluate(encode);
  const { file } = await save(page);
  expect(await pictureDistance(page, Buffer.from(preview, 'base64'), file)).toBeLessThan(SAME);
});

/** Runs in the page: the picture in an element as the text of a PNG. */
function encode(image: SVGElement | HTMLElement): string {
  const { naturalWidth: width, naturalHeight: height } = image as HTMLImageElement;
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  canvas.getContext('2d')!.drawImage(image as HTMLImageElement, 0, 0);
  return canvas.toDataURL('image/png').replace(/^.*,/, '');
}

test('the file is named after document and filter', async ({ atlas, page }) => {
  await atlas.open(AFRICA);
  await openDialog(page);
  await expect(page.getByRole('dialog')).toContainText('foreign-policy-concept-2023-africa.png');
  expect((await save(page)).name).toBe('foreign-policy-concept-2023-africa.png');
});

test('the picture is copied to the clipboard', async ({ atlas, context, page }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await atlas.open(AFRICA);
  await openDialog(page);
  await choose(page, 'Scale', '1');
  const size = await promisedSize(page);
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByText('The picture is in the clipboard.')).toBeVisible();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const { width, height } = await createImageBitmap(await item!.getType('image/png'));
    return { width, height };
  });
  expect(copied).toEqual(size);
});

test('where nothing is shown, no file is saved and the dialog says why', async ({ atlas, page, concept }) => {
  const everything = concept.nodes.map(({ id }) => id).join(',');
  await atlas.open(`${CONCEPT}?hidden=${everything}`);
  await page.getByRole('button', { name: 'Save picture' }).click();
  await page.getByRole('button', { name: 'Save PNG' }).click();
  await expect(page.getByRole('dialog')).toContainText(/nothing (to draw|is shown)/);
});
