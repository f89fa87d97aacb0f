import { CONCEPT } from './atlas-page';
import { expect, test } from './atlas-test';
import { FigureDialog, nodesIn } from './figure-dialog';
import { pictureDistance, readPicture, readPngSize } from './read-picture';

const AFRICA = `${CONCEPT}?region=africa&tiers=1,2,3`;

test('a PNG has the size that was promised, more than one colour, and says what it shows', async ({
  atlas,
  page,
}) => {
  const figure = await FigureDialog.over(atlas, AFRICA);
  for (const size of ['Pixels of the screen (96 dpi)', 'Print (300 dpi)']) {
    await figure.choose('Size in pixels', size);
    const promised = await figure.promisedSize();
    const { file } = await figure.save();
    expect(readPngSize(file)).toEqual(promised);
    expect((await readPicture(page, file)).colours).toBeGreaterThan(5);
    const text = file.toString('latin1');
    expect(text).toContain('iTXtTitle\0');
    expect(text).toContain('iTXtSource\0');
    expect(text).toContain(
      `${atlas.page.url().replace(/#.*/, '')}#/foreign-policy-concept-2023?region=africa`,
    );
  }
});

test('a picture is as wide as is asked for, in pixels and in centimetres', async ({ atlas }) => {
  const figure = await FigureDialog.over(atlas, AFRICA);
  await figure.choose('Size in pixels', 'Width in pixels');
  await figure.dialog.getByRole('spinbutton', { name: 'Width, pixels' }).fill('1001');
  await expect(figure.facts).toContainText('1,001 ×');
  expect(readPngSize((await figure.save()).file).width).toBe(1001);
  await figure.choose('Size in pixels', 'Width in centimetres');
  await figure.dialog.getByRole('spinbutton', { name: 'Width, cm' }).fill('12.7');
  await figure.dialog.getByRole('spinbutton', { name: 'Dots per inch' }).fill('200');
  await expect(figure.facts).toContainText('1,000 ×');
  const { file } = await figure.save();
  expect(readPngSize(file).width).toBe(1000);
  expect(file.readUInt32BE(file.indexOf('pHYs') + 4)).toBe(7874); // 200 dots per inch, per metre
});

test('JPEG and WebP are what they are called, in the size that was promised', async ({ atlas, page }) => {
  const figure = await FigureDialog.over(atlas, AFRICA);
  for (const [format, ending, signature] of [
    ['JPEG', 'jpg', 'ÿØÿ'],
    ['WebP', 'webp', 'RIFF'],
  ] as const) {
    const { name, file } = await figure.save(format);
    const { width, height, colours } = await readPicture(page, file);
    expect(file.toString('latin1').startsWith(signature)).toBe(true);
    expect({ width, height }).toEqual(await figure.promisedSize());
    expect(colours).toBeGreaterThan(5);
    expect(name).toBe(`foreign-policy-concept-2023-africa.${ending}`);
  }
});

test('an SVG stands by itself: title, description, source, and the nodes that are shown', async ({
  atlas,
  context,
  page,
}) => {
  const figure = new FigureDialog(page);
  await atlas.open(AFRICA);
  const { shown } = await atlas.counts();
  await figure.open();
  const { name, file } = await figure.save('SVG');
  const svg = file.toString();
  expect(name).toBe('foreign-policy-concept-2023-africa.svg');
  const elsewhere = await context.newPage();
  await elsewhere.goto(`data:image/svg+xml;base64,${file.toString('base64')}`);
  await expect(elsewhere.locator('parsererror')).toHaveCount(0);
  expect(await elsewhere.title()).toContain('2023 Concept of the Foreign Policy');
  for (const tag of ['title', 'desc', 'metadata']) expect(svg).toContain(`<${tag}`);
  expect(svg).not.toMatch(/<script|<foreignObject|\son\w+=/);
  expect(nodesIn(svg)).toHaveLength(shown!);
  expect(nodesIn(svg)).toContain('region:africa');
});

test('a PDF is one, with its title', async ({ atlas }) => {
  const figure = await FigureDialog.over(atlas, AFRICA);
  const { name, file } = await figure.save('PDF');
  expect(name).toBe('foreign-policy-concept-2023-africa.pdf');
  expect(file.subarray(0, 5).toString()).toBe('%PDF-');
  expect(file.toString('latin1')).toContain('/Title');
});

test.describe('the preview', () => {
  test.beforeEach(({ page }) => page.addInitScript(rememberBlobs));

  test('is the file that is saved, byte by byte', async ({ atlas, page }) => {
    const figure = new FigureDialog(page);
    await atlas.open(AFRICA);
    await figure.open();
    for (const format of ['PNG', 'SVG', 'JPEG', 'WebP'] as const) {
      const { file } = await figure.save(format);
      const seen = await figure.preview.evaluate(bytesOf);
      expect(Buffer.from(seen, 'base64').equals(file), format).toBe(true);
    }
  });
});

/** Runs in the page, before its own code. */
function rememberBlobs(): void {
  const blobs = new Map<string, Blob>();
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob: Blob) => {
    const address = make(blob);
    blobs.set(address, blob);
    return address;
  };
  Object.assign(globalThis, { blobs });
}

/** Runs in the page: the file that an image shows. */
async function bytesOf(image: Element): Promise<string> {
  const { blobs } = globalThis as unknown as { blobs: Map<string, Blob> };
  const bytes = new Uint8Array(await blobs.get((image as HTMLImageElement).src)!.arrayBuffer());
  return btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ''));
}

test('the letters are those of the figure’s own font, in pictures as in outlines', async ({
  atlas,
  page,
}) => {
  const figure = await FigureDialog.over(atlas, `${AFRICA}&language=ru`);
  await figure.format('SVG');
  const letters = await figure.preview.evaluate(encode);
  await figure.unfold(/Links and letters/);
  await figure.check(/outlines/).check();
  await figure.isReady();
  const outlines = await figure.preview.evaluate(encode);
  const [one, other] = [letters, outlines].map((text) => Buffer.from(text, 'base64'));
  expect(await pictureDistance(page, one!, other!)).toBeLessThan(0.002);
});

/** Runs in the page: the picture in an element as the text of a PNG. */
function encode(image: Element): string {
  const { naturalWidth: width, naturalHeight: height } = image as HTMLImageElement;
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  canvas.getContext('2d')!.drawImage(image as HTMLImageElement, 0, 0);
  return canvas.toDataURL('image/png').replace(/^.*,/, '');
}

test('what is too large for a browser is refused before it is drawn, with ways out', async ({ atlas }) => {
  const figure = await FigureDialog.over(atlas);
  await figure.choose('Size in pixels', 'Width in pixels');
  await figure.dialog.getByRole('spinbutton', { name: 'Width, pixels' }).fill('16384');
  await expect(figure.dialog).toContainText('more than browsers can draw');
  await expect(figure.dialog.getByRole('button', { name: 'Save PNG' })).toBeDisabled();
  await figure.dialog.getByRole('button', { name: 'use SVG' }).click();
  await figure.isReady();
  await expect(figure.dialog.getByRole('button', { name: 'Save SVG' })).toBeEnabled();
  await figure.dialog.getByText('PNG', { exact: true }).click();
  await figure.dialog.getByRole('button', { name: /^Make it [\d,]+ pixels wide$/ }).click();
  const { width, height } = await figure.promisedSize();
  expect(width * height).toBeGreaterThan(95_000_000);
  expect(readPngSize((await figure.save()).file)).toEqual({ width, height });
});

test('where nothing is shown, no file is made and the dialog says why', async ({ atlas, page, concept }) => {
  const everything = concept.nodes.map(({ id }) => id).join(',');
  await atlas.open(`${CONCEPT}?hidden=${everything}`);
  await page.getByRole('button', { name: 'Save picture' }).click();
  const { dialog } = new FigureDialog(page);
  await expect(dialog).toContainText('There is nothing to draw: nothing is shown.');
  await expect(dialog.getByRole('button', { name: 'Save PNG' })).toBeDisabled();
  await expect(dialog.getByRole('button', { name: /Copy/ })).toBeDisabled();
});
