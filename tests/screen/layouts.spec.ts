import { CONCEPT, type AtlasPage } from './atlas-page';
import { expect, test } from './atlas-test';
import { pictureDistance, SAME } from './read-picture';
import { screenPlaces } from './screen-places';

test('every load shows the same picture', async ({ atlas, page }) => {
  await atlas.open();
  const first = await atlas.stillPicture();
  await atlas.open();
  expect(await pictureDistance(page, first, await atlas.stillPicture())).toBeLessThan(SAME);
});

test('a filter moves no node: what is left stands where it stood', async ({ atlas, concept, page }) => {
  await atlas.open();
  const places = await screenPlaces(atlas, concept);
  await atlas.choice(/^Africa/).check();
  await expect(atlas.standing).toContainText('filtered');
  for (const [id, title] of [
    ['priority-5', /^Supporting regional/],
    ['region:africa', 'Africa'],
  ] as const) {
    const { x, y } = places.of(id);
    await page.mouse.click(x, y);
    await atlas.expectSelected(title);
  }
  expect(atlas.fragment).not.toContain('moved');
});

test('the three layouts are three pictures, and undo leads back to the first', async ({ atlas, page }) => {
  await atlas.open();
  const pictures = [await atlas.stillPicture()];
  for (const layout of ['In document order', 'By kind']) {
    await atlas.chooseFrom('Layout', layout);
    await fitWhenStill(atlas);
    pictures.push(await atlas.stillPicture());
  }
  const [organic, order, kind] = pictures as [Buffer, Buffer, Buffer];
  expect(await pictureDistance(page, organic, order)).toBeGreaterThan(SAME);
  expect(await pictureDistance(page, order, kind)).toBeGreaterThan(SAME);
  await atlas.undo.click();
  await atlas.undo.click();
  await fitWhenStill(atlas);
  expect(await pictureDistance(page, organic, await atlas.stillPicture())).toBeLessThan(SAME);
});

async function fitWhenStill(atlas: AtlasPage): Promise<void> {
  await atlas.stillPicture();
  await atlas.page.getByRole('button', { name: 'Fit', exact: true }).click();
}

test('the layout travels in the link', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.chooseFrom('Layout', 'By kind');
  await expect.poll(() => atlas.fragment).toContain('layout=kind');
  await atlas.reload();
  await page.getByRole('button', { name: 'Layout', exact: true }).click();
  await expect(page.getByRole('menuitemradio', { name: 'By kind' })).toHaveAttribute('aria-checked', 'true');
});

test('tidying lays out what is shown in a worker, as one step that can be taken back', async ({
  atlas,
  page,
}) => {
  await atlas.open(`${CONCEPT}?region=africa&tiers=1,2,3`);
  const worker = page.waitForEvent('worker');
  await page.getByRole('button', { name: 'Layout', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Tidy what is shown' }).click();
  expect((await worker).url()).toContain('/assets/layout.worker');
  await expect(atlas.undo).toHaveAccessibleName('Undo: tidied what is shown', { timeout: 20_000 });
  expect(atlas.fragment).toContain('moved=');
  await atlas.undo.click();
  await expect.poll(() => atlas.fragment).not.toContain('moved');
});

test('a dragged node stays where it was put, also in the link, until it is put back', async ({
  atlas,
  concept,
  page,
}) => {
  await atlas.open();
  const places = await screenPlaces(atlas, concept);
  const { x, y } = places.of('region:africa');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 30, y + 20, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => atlas.fragment).toContain('moved=');
  const [modelX, modelY] = concept.positions.organic!['region:africa']!;
  const [, toX, toY] = /region:africa~(-?\d+)~(-?\d+)/.exec(atlas.fragment) ?? [];
  expect(Math.abs(Number(toX) - modelX + 30 / places.zoom)).toBeLessThan(3);
  expect(Math.abs(Number(toY) - modelY - 20 / places.zoom)).toBeLessThan(3);
  await atlas.reload();
  expect(atlas.fragment).toContain(`region:africa~${toX}~${toY}`);
  await page.getByRole('button', { name: 'Layout', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Put moved nodes back' }).click();
  await expect.poll(() => atlas.fragment).not.toContain('moved');
});

test('with reduced motion a layout is there at once', async ({ atlas, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await atlas.open();
  await atlas.chooseFrom('Layout', 'By kind');
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const first = await atlas.graph.screenshot();
  expect(await pictureDistance(page, first, await atlas.stillPicture())).toBeLessThan(SAME);
});
