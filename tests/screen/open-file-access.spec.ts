import { expect, PEOPLE, test } from './open-dialog';

test('a file is opened with the keyboard alone', async ({ atlas, opening, page }) => {
  await atlas.open();
  await page.getByRole('banner').getByRole('button', { name: 'Open', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Documents …' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles({ name: 'people.json', mimeType: '', buffer: Buffer.from(PEOPLE.text) });
  await expect(opening.dialog.locator('summary').first()).toBeFocused(); // what is amiss comes first
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle('people · Policy Atlas');
});

test('nothing is asked for but parts of the program, whatever is opened', async ({
  atlas,
  opening,
  page,
}) => {
  await atlas.open();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
  await opening.pick(PEOPLE);
  await opening.open.click();
  await expect(atlas.standing).toContainText('5 shown');
  const parts = /^GET http:\/\/[^/]+\/(assets\/[\w.-]+|geography\.json)$/;
  expect(requests.filter((request) => !parts.test(request))).toEqual([]);
});
