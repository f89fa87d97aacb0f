import { CONCEPT } from './atlas-page';
import { expect, test } from './atlas-test';
import { pictureDistance, SAME } from './read-picture';
import { placeOnLine, screenPlaces } from './screen-places';

const CHINA = 'country:CN';
const BRICS = 'organisation:brics';

test('under the pointer a node and its neighbours stand out, and no longer when it has gone', async ({
  atlas,
  concept,
  page,
}) => {
  await atlas.open();
  const { of: placeOf, ground } = await screenPlaces(atlas, concept);
  await page.mouse.move(ground.x, ground.y);
  const calm = await atlas.stillPicture();
  const { x, y } = placeOf(BRICS);
  await page.mouse.move(x, y);
  await expect
    .poll(async () => pictureDistance(page, calm, await atlas.graph.screenshot()))
    .toBeGreaterThan(SAME);
  await page.mouse.move(ground.x, 2); // straight out of the canvas
  await expect
    .poll(async () => pictureDistance(page, calm, await atlas.graph.screenshot()))
    .toBeLessThan(SAME);
});

test('a click selects and opens the details, a click on the ground clears', async ({
  atlas,
  concept,
  page,
}) => {
  await atlas.open();
  const { of: placeOf, ground } = await screenPlaces(atlas, concept);
  await page.mouse.click(...point(placeOf(BRICS)));
  await atlas.expectSelected('BRICS');
  await page.mouse.click(...point(placeOf(CHINA)));
  await atlas.expectSelected('China');
  await page.mouse.click(...point(ground));
  await expect(atlas.details).toBeHidden();
});

const point = ({ x, y }: { x: number; y: number }): [number, number] => [x, y];

test('a click on a line opens the relation with its key words', async ({ atlas, concept, page }) => {
  await atlas.open();
  const places = await screenPlaces(atlas, concept);
  await page.mouse.click(...point(placeOnLine(places, concept)));
  await expect(atlas.details.getByText(/^Link/)).toBeVisible();
  await expect(atlas.details.getByRole('heading', { name: 'Key words of the source' })).toBeVisible();
});

for (const key of ['Shift', 'Control'] as const)
  test(`${key} and click adds to the selection and takes out again`, async ({ atlas, concept, page }) => {
    await atlas.open();
    const { of: placeOf } = await screenPlaces(atlas, concept);
    await page.mouse.click(...point(placeOf(BRICS)));
    await page.keyboard.down(key);
    await page.mouse.click(...point(placeOf(CHINA)));
    await atlas.expectSelected('2 nodes selected');
    await page.mouse.click(...point(placeOf(BRICS)));
    await page.keyboard.up(key);
    await atlas.expectSelected('China');
  });

test('dragging with Shift selects an area, and so does the button for it', async ({
  atlas,
  concept,
  page,
}) => {
  await atlas.open();
  const { ground, canvas } = await screenPlaces(atlas, concept);
  const drag = async () => {
    await page.mouse.move(...point(ground));
    await page.mouse.down();
    await page.mouse.move(canvas.x + canvas.width - 60, canvas.y + canvas.height - 4, { steps: 6 });
    await page.mouse.up();
  };
  const all = (await atlas.counts()).shown!;
  await page.keyboard.down('Shift');
  await drag();
  await page.keyboard.up('Shift');
  await atlas.expectSelected(`${all} nodes selected`);
  await atlas.details.getByRole('button', { name: 'Clear', exact: true }).click();
  await page.getByRole('button', { name: 'Select several' }).click();
  await drag();
  await atlas.expectSelected(`${all} nodes selected`);
});

test('a double-click focuses on the neighbourhood', async ({ atlas, concept, page }) => {
  await atlas.open();
  const { of: placeOf } = await screenPlaces(atlas, concept);
  await page.mouse.dblclick(...point(placeOf(BRICS)));
  await expect(atlas.standing).toContainText('outside the focus');
  expect(atlas.fragment).toContain('focus=organisation:brics~1');
});

test('the right button opens the menu of a node, and of the ground', async ({ atlas, concept, page }) => {
  await atlas.open();
  const { of: placeOf, ground } = await screenPlaces(atlas, concept);
  await page.mouse.click(...point(placeOf(BRICS)), { button: 'right' });
  const menu = page.getByRole('menu', { name: 'BRICS' });
  await expect(menu.getByRole('menuitem').first()).toBeFocused();
  await menu.getByRole('menuitem', { name: 'Hide', exact: true }).click();
  await expect(atlas.standing).toContainText('1 hidden by hand');
  await page.mouse.click(...point(ground), { button: 'right' });
  const picture = page.getByRole('menu', { name: 'Picture' });
  await picture.getByRole('menuitem', { name: 'Show what was hidden' }).click();
  await expect(atlas.standing).not.toContainText('hidden');
  await page.mouse.click(...point(ground), { button: 'right' });
  await expect(picture).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(picture).toBeHidden();
});

test('dragging the ground moves the picture along', async ({ atlas, concept, page }) => {
  await atlas.open();
  const { of: placeOf, ground } = await screenPlaces(atlas, concept);
  await page.mouse.move(...point(ground));
  await page.mouse.down();
  await page.mouse.move(ground.x + 80, ground.y + 40, { steps: 5 });
  await page.mouse.up();
  const { x, y } = placeOf(CHINA);
  await page.mouse.click(x + 80, y + 40);
  await atlas.expectSelected('China');
});

test('the wheel zooms about the pointer: what is under it stays under it', async ({
  atlas,
  concept,
  page,
}) => {
  await atlas.open();
  const { of: placeOf } = await screenPlaces(atlas, concept);
  const before = await atlas.stillPicture();
  await page.mouse.move(...point(placeOf(CHINA)));
  for (let turn = 0; turn < 4; turn += 1) await page.mouse.wheel(0, -120);
  await expect
    .poll(async () => pictureDistance(page, before, await atlas.graph.screenshot()))
    .toBeGreaterThan(3 * SAME);
  await page.mouse.click(...point(placeOf(CHINA)));
  await atlas.expectSelected('China');
});

test('every gesture has a button: zoom, fit, area, focus, hide', async ({ atlas, page }) => {
  await atlas.open(`${CONCEPT}?select=${BRICS}`);
  const tools = page.getByRole('toolbar', { name: 'Picture' });
  for (const name of ['Zoom in', 'Zoom out', 'Fit', 'Select several', 'Open all topics'])
    await expect(tools.getByRole('button', { name })).toBeVisible();
  for (const name of ['Focus on its neighbours', 'Hide'])
    await expect(atlas.details.getByRole('button', { name, exact: true })).toBeVisible();
});
