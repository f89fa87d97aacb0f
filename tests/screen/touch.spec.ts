import { expect, test } from './atlas-test';
import { screenPlaces } from './screen-places';

test.use({ hasTouch: true, viewport: { width: 820, height: 1180 } });

test('a tap selects, a tap on the ground clears', async ({ atlas, concept, page }) => {
  await atlas.open();
  const { of: placeOf, ground } = await screenPlaces(atlas, concept);
  const { x, y } = placeOf('country:CN');
  await page.touchscreen.tap(x, y);
  await atlas.expectSelected('China');
  await page.touchscreen.tap(ground.x, ground.y);
  await expect(atlas.details).toBeHidden();
});

test('a long press opens the menu and selects nothing', async ({ atlas, concept, context, page }) => {
  await atlas.open();
  const { of: placeOf } = await screenPlaces(atlas, concept);
  const fingers = await context.newCDPSession(page);
  const touchPoints = [placeOf('country:CN')];
  await fingers.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
  const menu = page.getByRole('menu', { name: 'China' });
  await expect(menu).toBeVisible();
  await fingers.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect(menu).toBeVisible();
  await expect(atlas.details).toBeHidden();
  await menu.getByRole('menuitem', { name: 'Hide', exact: true }).tap();
  await expect(atlas.standing).toContainText('1 hidden by hand');
});

test('one finger moves the picture, two zoom it', async ({ atlas, concept, context, page }) => {
  await atlas.open();
  const { of: placeOf, ground } = await screenPlaces(atlas, concept);
  const fingers = await context.newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
    fingers.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', [ground]);
  for (const step of [10, 25, 40]) await touch('touchMove', [{ x: ground.x + step, y: ground.y + 2 * step }]);
  await touch('touchEnd', []);
  const { x, y } = placeOf('country:CN');
  await page.touchscreen.tap(x + 40, y + 80);
  await atlas.expectSelected('China');
});
