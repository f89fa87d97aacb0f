import type { Page } from '@playwright/test';
import { CONCEPT } from './atlas-page';
import { expect, test } from './atlas-test';
import { pictureDistance, SAME } from './read-picture';
import { screenPlaces } from './screen-places';

test.use({ hasTouch: true, viewport: { width: 820, height: 1180 } });

test('a tap selects, a tap on the ground clears', async ({ atlas, concept, page }) => {
  await atlas.open(CONCEPT);
  const { of: placeOf, ground } = await screenPlaces(atlas, concept);
  const { x, y } = placeOf('country:CN');
  await page.touchscreen.tap(x, y);
  await atlas.expectSelected('China');
  await page.touchscreen.tap(ground.x, ground.y);
  await expect(atlas.details).toBeHidden();
});

test('a long press opens the menu and selects nothing', async ({ atlas, concept, page }) => {
  await atlas.open(CONCEPT);
  const { of: placeOf } = await screenPlaces(atlas, concept);
  const touch = await touchOf(page);
  await touch('touchStart', [placeOf('country:CN')]);
  const menu = page.getByRole('menu', { name: 'China' });
  await expect(menu).toBeVisible();
  await touch('touchEnd', []);
  await expect(menu).toBeVisible();
  await expect(atlas.details).toBeHidden();
  await menu.getByRole('menuitem', { name: 'Hide', exact: true }).tap();
  await expect(atlas.standing).toContainText('1 hidden by hand');
});

type Touch = (
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  points: { x: number; y: number }[],
) => Promise<unknown>;

async function touchOf(page: Page): Promise<Touch> {
  const fingers = await page.context().newCDPSession(page);
  return (type, touchPoints) => fingers.send('Input.dispatchTouchEvent', { type, touchPoints });
}

test('one finger moves the picture', async ({ atlas, concept, page }) => {
  await atlas.open(CONCEPT);
  const { of: placeOf, ground } = await screenPlaces(atlas, concept);
  const touch = await touchOf(page);
  await touch('touchStart', [ground]);
  for (const step of [10, 25, 40]) await touch('touchMove', [{ x: ground.x + step, y: ground.y + 2 * step }]);
  await touch('touchEnd', []);
  const { x, y } = placeOf('country:CN');
  await page.touchscreen.tap(x + 40, y + 80);
  await atlas.expectSelected('China');
});

test('two fingers zoom about the middle between them', async ({ atlas, concept, page }) => {
  await atlas.open(CONCEPT);
  const { of: placeOf } = await screenPlaces(atlas, concept);
  const before = await atlas.stillPicture();
  const { x, y } = placeOf('country:CN');
  const spread = (by: number) => [
    { x: x - by, y: y - by },
    { x: x + by, y: y + by },
  ];
  const touch = await touchOf(page);
  await touch('touchStart', spread(30));
  for (const by of [40, 55, 70]) await touch('touchMove', spread(by));
  await touch('touchEnd', []);
  expect(await pictureDistance(page, before, await atlas.stillPicture())).toBeGreaterThan(SAME);
  await page.touchscreen.tap(x, y);
  await atlas.expectSelected('China');
});

test('a screen held upright opens the upright picture, a link the one it names', async ({ atlas }) => {
  await atlas.open();
  await expect.poll(() => atlas.fragment).toBe(`${CONCEPT}?layout=upright`);
  await atlas.open(CONCEPT);
  await expect.poll(() => atlas.fragment).toBe(CONCEPT);
});

test('where both would hide the picture, the details take the place of the filters while they are open', async ({
  atlas,
  page,
}) => {
  await atlas.open(`${CONCEPT}?region=africa`);
  await page.getByRole('banner').getByRole('button', { name: 'Search and filters' }).tap();
  await atlas.left.getByRole('button', { name: /^19\(5\)/ }).tap();
  await expect(atlas.details).toBeVisible();
  await expect(atlas.left).toBeHidden();
  await atlas.details.getByRole('button', { name: 'Close details' }).tap();
  await expect(atlas.left).toBeVisible();
});
