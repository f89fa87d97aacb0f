import { CONCEPT } from './atlas-page';
import { expect, test } from './atlas-test';
import { screenPlaces } from './screen-places';

const BRICS = 'organisation:brics';

test('what is hidden stands faintly in its place, and is shown from its details', async ({
  atlas,
  concept,
  page,
}) => {
  await atlas.open(`${CONCEPT}?hidden=${BRICS}`);
  await atlas.choice(/^Hidden nodes as ghosts/).check();
  await expect(atlas.standing).toHaveText(/1 hidden by hand; 1 of these faintly$/);
  expect(atlas.fragment).toContain('show=ghosts');
  const { x, y } = (await screenPlaces(atlas, concept)).of(BRICS);
  await page.mouse.click(x, y);
  await atlas.expectSelected('BRICS');
  await atlas.details.getByRole('button', { name: 'Show in the picture' }).click();
  await expect(atlas.standing).not.toContainText('hidden');
});

test('nothing moves when filters leave ghosts, and no bridges stand beside them', async ({
  atlas,
  concept,
  page,
}) => {
  await atlas.open(`${CONCEPT}?no-kind=theme&show=ghosts`);
  await expect(atlas.standing).not.toContainText('bridge');
  await expect(atlas.choice(/^Bridges over hidden nodes/)).toBeDisabled();
  const themes = concept.nodes.filter(({ type }) => type === 'theme').length;
  await expect(atlas.standing).toContainText(`${themes} filtered by 1 filter; ${themes} of these faintly`);
  const { x, y } = (await screenPlaces(atlas, concept)).of('theme:security');
  await page.mouse.click(x, y);
  await atlas.expectSelected('Peace and security');
});

test('folded topics are never ghosts', async ({ atlas }) => {
  await atlas.open(`${CONCEPT}?show=ghosts`);
  await expect(atlas.standing).toHaveText(/^\d+ shown, \d+ folded$/);
});

test('without a mouse the arrows reach a ghost, and Enter leads to the way to show it', async ({
  atlas,
  page,
}) => {
  await atlas.open(`${CONCEPT}?hidden=theme:culture&show=ghosts&select=priority-9`);
  await atlas.graph.focus();
  await page.keyboard.press('ArrowLeft');
  await atlas.expectSelected('Culture and values');
  await page.keyboard.press('Enter');
  await expect(atlas.details).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(atlas.details.getByRole('button', { name: 'Show in the picture' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(atlas.standing).not.toContainText('hidden');
});

test('an area drawn with the pointer takes no ghosts along', async ({ atlas, page }) => {
  await atlas.open(`${CONCEPT}?no-kind=theme,principle,priority,point,comment,heading&show=ghosts`);
  const box = (await atlas.graph.boundingBox())!;
  await page.getByRole('button', { name: 'Select several' }).click();
  await page.mouse.move(box.x + 4, box.y + 4);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 4, box.y + box.height - 4, { steps: 4 });
  await page.mouse.up();
  const { shown } = await atlas.counts();
  if (shown) await expect(atlas.title).toHaveText(`${shown} nodes selected`);
  else await expect(atlas.title).toHaveCount(0);
});
