import { CONCEPT } from './atlas-page';
import { expect, test } from './atlas-test';
import { FigureDialog, nodesIn } from './figure-dialog';
import { readPicture } from './read-picture';

const AFRICA = `${CONCEPT}?region=africa&tiers=1,2,3`;

test('a picture of the selection holds it and what it is linked with', async ({ atlas }) => {
  const figure = await FigureDialog.over(atlas, `${CONCEPT}?select=region:africa`);
  await figure.part('The selection').check();
  expect(nodesIn(await figure.saveSvg())).toEqual(['priority-5', 'region:africa']);
  await expect(figure.facts).toContainText('foreign-policy-concept-2023-africa.svg');
});

test('a picture of what is seen holds what lies in the window', async ({ atlas, page }) => {
  const figure = new FigureDialog(page);
  await atlas.open();
  const { shown } = await atlas.counts();
  for (let step = 0; step < 4; step += 1) await page.getByRole('button', { name: 'Zoom in' }).click();
  await figure.open();
  await figure.part('What I see now').check();
  const seen = nodesIn(await figure.saveSvg());
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.length).toBeLessThan(shown!);
});

test('a picture of nothing selected cannot be asked for, and says how it could', async ({ atlas }) => {
  const figure = await FigureDialog.over(atlas);
  await expect(figure.part('The selection')).toBeDisabled();
  await expect(figure.part('The selection')).toHaveAccessibleDescription(/Select something/);
  await expect(figure.part('Dossier of a place')).toBeDisabled();
});

test('a dossier shows what leads to the place, and counts it in a caption', async ({ atlas }) => {
  const figure = await FigureDialog.over(atlas, `${CONCEPT}?select=region:africa`);
  await figure.part('Dossier: Africa').check();
  const svg = await figure.saveSvg();
  expect(svg).toContain('of 26 statements 1 names it, 1 reaches it through membership');
  expect(nodesIn(svg)).toEqual(expect.arrayContaining(['priority-5', 'organisation:brics']));
  expect(svg).toContain('?region=africa&amp;tiers=1,2,3,4');
  await expect(figure.facts).toContainText('foreign-policy-concept-2023-africa-dossier.svg');
});

test('each part of the frame can be left out, the title be another, and the date be there', async ({
  atlas,
}) => {
  const figure = await FigureDialog.over(atlas, AFRICA);
  const whole = await figure.saveSvg();
  const marks: [name: RegExp, mark: string][] = [
    [/^Counts and filters$/, 'preserve">Shown: '],
    [/^Legend$/, 'id="foot-legend-1"'],
    [/^Source$/, 'preserve">Source: '],
    [/^Data and version$/, 'preserve">Data: '],
    [/^Licence$/, 'preserve">Licence: '],
    [/^QR code/, 'id="qr"'],
  ];
  await figure.unfold(/Title, legend, source/);
  for (const [name, mark] of marks) {
    expect(whole, mark).toContain(mark);
    await figure.check(name).uncheck();
  }
  const bare = await figure.saveSvg();
  for (const [, mark] of marks) expect(bare).not.toContain(mark);
  await figure.dialog.getByRole('textbox', { name: 'Own title' }).fill('Africa in one post');
  await figure.check(/^Data and version$/).check();
  await figure.check(/^Today/).check();
  const own = await figure.saveSvg();
  expect(own).toContain('>Africa in one post</text>');
  expect(own).toMatch(/; made on \d+ \w+ \d{4}/);
});

test('links can say what they are, and nodes lead to their place in the atlas', async ({ atlas }) => {
  const figure = await FigureDialog.over(atlas, AFRICA);
  const plain = await figure.saveSvg();
  expect(plain).not.toContain('<a ');
  await figure.unfold(/Links and letters/);
  await figure.check('Names on links').check();
  await figure.check(/^Nodes lead/).check();
  const named = await figure.saveSvg();
  expect(named.match(/<text/g)!.length).toBeGreaterThan(plain.match(/<text/g)!.length);
  expect(named).toContain('select=priority-5"');
});

test('the path that is shown is a picture by itself, with the answer in words', async ({ atlas }) => {
  const figure = await FigureDialog.over(atlas, `${CONCEPT}?why=country:CN~region:africa`);
  await figure.part('The path between two nodes').check();
  await figure.format('SVG');
  const svg = await figure.saveSvg();
  expect([...svg.matchAll(/id="node-([^"]+)"/g)]).toHaveLength(4);
  expect(svg).toContain('Why China and Africa?');
  await expect(figure.facts).toContainText('foreign-policy-concept-2023-CN-africa-path.svg');
});

test('the page is the one that is chosen', async ({ atlas }) => {
  const figure = await FigureDialog.over(atlas, AFRICA);
  await figure.format('SVG');
  await figure.choose('Page', 'A4 report, upright');
  await expect(figure.facts).toContainText('210 × 297 mm');
  await figure.choose('Page', 'Paper of your choice');
  await figure.choose('Paper', 'A3');
  await expect(figure.facts).toContainText('420 × 297 mm');
  await figure.choose('Direction', 'Upright');
  await expect(figure.facts).toContainText('297 × 420 mm');
  await figure.format('PNG');
  await figure.choose('Page', 'Slide, 16:9');
  await expect(figure.facts).toContainText('2,560 × 1,440 pixels');
});

test('the ground is that of the colours, or none where the format can be without', async ({
  atlas,
  page,
}) => {
  const figure = await FigureDialog.over(atlas, `${AFRICA}&theme=dark`);
  const dark = (await readPicture(page, (await figure.save()).file)).corner;
  expect([Math.max(...dark.slice(0, 3)) < 80, dark[3]]).toEqual([true, 255]);
  await figure.choose('Colours', 'Black and white');
  await figure.isReady();
  expect((await readPicture(page, (await figure.save()).file)).corner).toEqual([255, 255, 255, 255]);
  await figure.choose('Ground', 'None (transparent)');
  await figure.isReady();
  expect((await readPicture(page, (await figure.save()).file)).corner[3]).toBe(0);
  await figure.format('JPEG');
  await expect(figure.field('Ground')).toHaveValue('paper');
  expect((await readPicture(page, (await figure.save()).file)).corner.slice(0, 3)).toEqual([255, 255, 255]);
});

test('choices are remembered in this browser, until they are reset', async ({ atlas }) => {
  const figure = await FigureDialog.over(atlas, AFRICA);
  await figure.format('SVG');
  await figure.choose('Page', 'Slide, 16:9');
  await atlas.reload();
  await figure.open();
  await expect(figure.dialog.getByRole('radio', { name: 'SVG' })).toBeChecked();
  await expect(figure.field('Page')).toHaveValue('slide');
  await figure.dialog.getByRole('button', { name: 'Reset' }).click();
  await expect(figure.dialog.getByRole('radio', { name: 'PNG' })).toBeChecked();
  await atlas.reload();
  await figure.open();
  await expect(figure.field('Page')).toHaveValue('own');
});

test('the picture is copied, PNG as a picture and SVG as text', async ({ atlas, context, page }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const figure = await FigureDialog.over(atlas, AFRICA);
  const size = await figure.promisedSize();
  await figure.dialog.getByRole('button', { name: 'Copy as PNG' }).click();
  await expect(figure.told).toHaveText('The picture is in the clipboard, as PNG.');
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const { width, height } = await createImageBitmap(await item!.getType('image/png'));
    return { width, height };
  });
  expect(copied).toEqual(size);
  const svg = await figure.saveSvg();
  await figure.dialog.getByRole('button', { name: 'Copy SVG' }).click();
  await expect(figure.told).toContainText('as the text of an SVG file');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(svg);
});

test('letters that the font of the figure has not are counted in a line below it, with what becomes of them', async ({
  atlas,
  page,
}) => {
  const figure = new FigureDialog(page);
  const notes = figure.dialog.getByRole('status', { name: 'Notes' });
  await atlas.open(AFRICA);
  await figure.open();
  await expect(notes).toBeEmpty();
  await figure.unfold(/Title, legend, source/);
  const title = figure.dialog.getByRole('textbox', { name: 'Own title' });
  await title.fill('非洲 Africa');
  await expect(notes).toHaveText('2 letters come from another font: 非 洲');
  await title.fill('\u{e0041}عبرית非洲دولة Africa');
  await expect(notes).toHaveText('12 letters come from another font: ع ب ر י …');
  const [line, preview] = [await notes.boundingBox(), await figure.preview.boundingBox()];
  expect(line!.height).toBeLessThan(50);
  expect(preview!.y + preview!.height).toBeLessThanOrEqual(line!.y);
  expect(await notes.locator('bdi').count()).toBe(4);
  await figure.format('PDF');
  await expect(notes).toHaveText('12 letters show as question marks: ع ب ر י …');
});

test('a QR code that the address is too long for is said to be missing', async ({ atlas, concept, page }) => {
  const figure = new FigureDialog(page);
  const notes = figure.dialog.getByRole('status', { name: 'Notes' });
  const hidden = concept.nodes.slice(0, 80).map(({ id }) => id);
  await atlas.open(`${CONCEPT}?hidden=${hidden.join(',')}`);
  await figure.open();
  await expect(notes).toHaveText('The address of this view is too long for a QR code: the picture has none.');
  await figure.unfold(/Title, legend, source/);
  await figure.check(/^QR code/).uncheck();
  await expect(notes).toBeEmpty();
});

test('a PDF has bookmarks where they are asked for, and they are asked for in no other format', async ({
  atlas,
}) => {
  const figure = await FigureDialog.over(atlas, AFRICA);
  await figure.unfold(/Links and letters/);
  await expect(figure.check('Bookmarks')).toHaveCount(0);
  await figure.format('PDF');
  await expect(figure.dialog.getByRole('img', { name: 'The picture' })).toBeVisible();
  await figure.check('Bookmarks').check();
  expect((await figure.save()).file.toString('latin1')).toContain('/Outlines');
});

test('a number that cannot be had is said at its field, and what is saved until another is asked for', async ({
  atlas,
}) => {
  const figure = await FigureDialog.over(atlas, AFRICA);
  await figure.choose('Size in pixels', 'Width in pixels');
  const width = figure.dialog.getByRole('spinbutton', { name: 'Width, pixels' });
  await expect(width).toHaveAccessibleDescription('100 to 16,384');
  for (const number of ['99999', '5', '0', '']) {
    await width.fill(number);
    await expect(width).toHaveAttribute('aria-invalid', 'true');
    await width.blur();
    await expect(width).toHaveValue('2400');
    await expect(width).toHaveAttribute('aria-invalid', 'false');
    await expect(width).toHaveAccessibleDescription('Only 100 to 16,384: it is 2,400 again.');
  }
  await figure.save();
  await expect(figure.told).toHaveText(/^Saved /);
  await width.fill('900');
  await expect(width).toHaveAccessibleDescription('100 to 16,384');
  await expect(figure.told).toBeEmpty();
});
