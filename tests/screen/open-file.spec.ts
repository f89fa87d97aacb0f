import { expect, hostileLabel, PEOPLE, test } from './open-dialog';

test.beforeEach(({ atlas }) => atlas.open());

test('a file that is chosen is told, opened and drawn, and what was open stays until then', async ({
  atlas,
  opening,
  page,
}) => {
  await opening.pick(PEOPLE);
  await expect(opening.facts).toHaveText(/^people\.json: .*, 3 nodes and 2 edges, directed\.$/);
  await expect(page).toHaveTitle(/Foreign Policy/);
  await opening.open.click();
  await expect(page).toHaveTitle('people · Policy Atlas');
  await expect(atlas.standing).toContainText('5 shown'); // with the place that an attribute names, and the lost node
  expect(atlas.fragment).toMatch(/^#\/own-[0-9a-f]{12}/);
});

test('a file may be dropped anywhere, with a sign that it will be taken', async ({
  atlas,
  opening,
  page,
}) => {
  await opening.drag(PEOPLE);
  await expect(page.getByText('Drop to open')).toBeVisible();
  await opening.drop(PEOPLE);
  await expect(page.getByText('Drop to open')).toBeHidden();
  await opening.open.click();
  await expect(atlas.standing).toContainText('5 shown');
});

test('a text that is dropped on the place for the source is a source, no graph', async ({
  atlas,
  opening,
  page,
}) => {
  await atlas.showText();
  await atlas.text
    .getByRole('button', { name: /source/i })
    .first()
    .click();
  const place = atlas.text.getByRole('group', { name: 'Open the source' });
  await place.waitFor();
  await opening.ready();
  await place.evaluate((target) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['Another text altogether.'], 'other.txt'));
    target.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  await expect(place.getByRole('alert')).toContainText('is another text');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('what is pasted is opened when the reader agrees', async ({ opening, page }) => {
  await opening.paste('from,to\nAda,Byron\nAda,Babbage\n');
  await expect(page.getByRole('dialog', { name: 'Open what is in the clipboard?' })).toContainText(
    'Ada,Byron',
  );
  await page.getByRole('dialog').getByRole('button', { name: 'Open', exact: true }).click();
  await expect(opening.facts).toContainText('3 nodes and 2 edges');
});

test('labels that would be scripts elsewhere are text here', async ({ atlas, opening, page }) => {
  let dialogs = 0;
  page.on('dialog', (dialog) => {
    dialogs += 1;
    void dialog.dismiss();
  });
  await opening.pick(PEOPLE);
  await expect(opening.dialog.getByText(hostileLabel, { exact: true })).toBeVisible();
  await opening.open.click();
  await expect(atlas.standing).toContainText('5 shown');
  await atlas.search.fill('onerror');
  await expect(atlas.hits.first()).toContainText(hostileLabel);
  await atlas.hits.first().click();
  await atlas.expectSelected(hostileLabel);
  expect([dialogs, await page.locator('img').count()]).toEqual([0, 0]);
});

test('what is amiss is told with its place, and the reader chooses', async ({ opening, page }) => {
  await opening.pick(PEOPLE);
  await opening.dialog.getByText('1 edge to a node that is not there').click();
  await expect(opening.dialog).toContainText('an edge names node “lost”, which is not there');
  await opening.dialog.getByLabel(/For an edge to a node/).selectOption('leave the edge out');
  await expect(opening.dialog).toContainText('the edge is left out');
  const download = page.waitForEvent('download');
  await opening.dialog.getByRole('button', { name: 'Save the list of problems' }).click();
  expect((await download).suggestedFilename()).toBe('people.json-problems.txt');
});

test('attributes and kinds are what the reader says', async ({ atlas, opening }) => {
  await opening.pick(PEOPLE);
  await opening.dialog.getByLabel('person is a').selectOption('statement');
  await expect(opening.dialog.getByRole('listitem').filter({ hasText: 'Ada' })).toContainText('person');
  await opening.dialog.getByLabel(/^Label of a node/).selectOption('region');
  await expect(opening.dialog.getByRole('listitem').filter({ hasText: 'France' })).toBeVisible();
  await opening.dialog.getByLabel('Title').fill('My people');
  await opening.open.click();
  await expect(atlas.page).toHaveTitle('My people · Policy Atlas');
  await expect(atlas.left.getByRole('heading', { name: 'My people' })).toBeVisible();
});

test('a file that is no graph is refused with its place and what to do, and another can be chosen', async ({
  atlas,
  opening,
  page,
}) => {
  const before = atlas.fragment;
  await opening.pick({ name: 'cut.json', text: PEOPLE.text.slice(0, 150) });
  const alert = opening.dialog.getByRole('alert');
  await expect(alert).toContainText(/cut\.json, line 1, column \d+/);
  await expect(alert).toContainText('What to do:');
  const chooser = page.waitForEvent('filechooser');
  await opening.dialog.getByRole('button', { name: 'Choose another file …' }).click();
  await (await chooser).setFiles({ name: 'people.json', mimeType: '', buffer: Buffer.from(PEOPLE.text) });
  await expect(opening.facts).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(opening.dialog).toHaveCount(0);
  expect(atlas.fragment).toBe(before);
});

test('what it is can be asked again after it was opened', async ({ opening, page }) => {
  await opening.pick(PEOPLE);
  await opening.open.click();
  await expect(page).toHaveTitle('people · Policy Atlas');
  await page.getByRole('banner').getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByRole('menuitem', { name: 'About this file …' }).click();
  await expect(opening.facts).toContainText('3 nodes and 2 edges');
  await page.keyboard.press('Escape');
  await expect(page).toHaveTitle('people · Policy Atlas');
});

test('a file that was opened before is opened as it was left, if the reader likes', async ({
  atlas,
  opening,
  page,
}) => {
  await opening.pick(PEOPLE);
  await opening.open.click();
  await expect(atlas.standing).toContainText('5 shown');
  await atlas.choice(/^person/).uncheck();
  await expect(atlas.standing).toContainText('4 filtered');
  await page.getByRole('combobox', { name: 'Document', exact: true }).selectOption({ index: 0 });
  await expect(page).toHaveTitle(/Foreign Policy/);
  await opening.pick(PEOPLE);
  await opening.dialog.getByRole('button', { name: 'Open it as you left it' }).click();
  await expect(page).toHaveTitle('people · Policy Atlas');
  await expect(atlas.standing).toContainText('4 filtered');
});

test('a link to it says that it works in this browser only', async ({ context, opening, page }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await opening.pick(PEOPLE);
  await opening.open.click();
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Copy link to this view' }).click();
  await expect(page.getByText('works in this browser only')).toBeVisible();
});

test('every layout can be had, though none was computed before', async ({ atlas, opening }) => {
  await opening.pick(PEOPLE);
  await opening.open.click();
  await expect(atlas.standing).toContainText('5 shown');
  await atlas.chooseFrom('Layout', 'In document order');
  await expect.poll(() => atlas.fragment).toContain('layout=order');
  await atlas.undo.click();
  await expect.poll(() => atlas.fragment).not.toContain('layout=order');
});
