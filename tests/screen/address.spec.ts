import { CONCEPT } from './atlas-page';
import { expect, test } from './atlas-test';

const BAD: [what: string, fragment: string, message: RegExp][] = [
  ['another form', '#nonsense', /unknown form/],
  ['a document that is not here', '#/no-such-document?region=africa', /names no document/],
  ['a region that is not there', `${CONCEPT}?region=atlantis`, /has no “region:atlantis”/],
  ['a tier that does not exist', `${CONCEPT}?tiers=1,9`, /“tiers=1,9” could not be read/],
  ['a layout that does not exist', `${CONCEPT}?layout=spiral`, /“layout=spiral” could not be read/],
  ['a date that is none', `${CONCEPT}?date=2023-02-31x`, /“date=/],
  ['broken encoding', `${CONCEPT}?select=%E0%A4%A`, /“select=/],
  ['a node that is not there', `${CONCEPT}?select=constructor&focus=__proto__~1`, /has no “constructor”/],
  ['places out of range', `${CONCEPT}?moved=organisation:sco~1e9~0`, /“moved=/],
  ['a parameter from elsewhere', `${CONCEPT}?utm_source=x`, /“utm_source=x”/],
  ['a text to be run', `${CONCEPT}?select=<img src=x onerror=alert(1)>`, /has no “<img/],
  ['a length beyond all measure', `${CONCEPT}?hidden=${'country:CN,'.repeat(4000)}`, /too long/],
];

for (const [what, fragment, message] of BAD)
  test(`a link with ${what} opens the default, says so, and the page works on`, async ({ atlas, page }) => {
    await atlas.open(fragment);
    await expect(page.getByRole('status').filter({ hasText: message })).toBeVisible();
    await expect(atlas.standing).toHaveText(/^\d+ shown, \d+ folded$/);
    await atlas.choice(/^Africa/).check();
    await expect.poll(() => atlas.fragment).toContain(`${CONCEPT}?region=africa`);
  });

test('back and forward go through filters, focus and documents', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.choice(/^Africa/).check();
  await atlas.left.getByRole('button', { name: /^19\(5\)/ }).click();
  await page.getByRole('button', { name: 'Focus on its neighbours' }).click();
  const leave = page.getByRole('button', { name: 'Leave the focus' });
  await expect(leave).toBeVisible();
  await page.goBack();
  await expect(leave).toBeHidden();
  await expect(atlas.chips).toHaveText([/Africa/]);
  await page.goBack();
  await expect(atlas.chips).toHaveCount(0);
  await page.goForward();
  await expect(atlas.chips).toHaveText([/Africa/]);
  await page.goForward();
  await expect(leave).toBeVisible();
});

test('selecting makes no entry of its own', async ({ atlas, page }) => {
  await atlas.open();
  const entries = await page.evaluate(() => history.length);
  await atlas.search.fill('china');
  await expect(atlas.hits.first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect.poll(() => atlas.fragment).toContain('select=');
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('the address typed over on the open page is followed', async ({ atlas, page }) => {
  await atlas.open();
  await page.evaluate((fragment) => (location.hash = fragment), `${CONCEPT}?region=middle-east`);
  await expect(atlas.chips).toHaveText([/Middle East/]);
});

test('the second document is opened from the list, is filtered by its own regions, and back leads to the first', async ({
  atlas,
  page,
}) => {
  await atlas.open(`${CONCEPT}?region=africa`);
  await page
    .getByRole('combobox', { name: 'Document' })
    .selectOption({ label: 'Charter of the Corralune Isles (invented)' });
  await expect(atlas.left.getByRole('heading', { level: 2 }).first()).toHaveText(/Corralune/);
  await expect(atlas.chips).toHaveCount(0);
  await atlas.choice(/^Far Shore/).check();
  await expect(atlas.chips).toHaveText([/Far Shore/]);
  expect(atlas.fragment).toMatch(/^#\/corralune-charter\?region=far-shore/);
  await page.goBack();
  await page.goBack();
  await expect(atlas.chips).toHaveText([/Africa/]);
});

test('the link of the view is copied', async ({ atlas, context, page }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await atlas.open(`${CONCEPT}?region=africa`);
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('menuitem', { name: 'Copy link' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'in the clipboard' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});
