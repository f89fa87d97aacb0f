import { AtlasPage, CONCEPT } from './atlas-page';
import { expect, test } from './atlas-test';
import { FigureDialog } from './figure-dialog';
import { pictureDistance, readPicture, readPngSize, SAME } from './read-picture';
import { isShownAtFirst } from './screen-places';

const AFRICA = `${CONCEPT}?region=africa&tiers=1,2,3&select=priority-4`;

test('the first picture shows statements, bodies, places and themes, and folds the rest', async ({
  atlas,
  concept,
}) => {
  await atlas.open();
  const shown = concept.nodes.filter(isShownAtFirst).length;
  await expect(atlas.standing).toHaveText(`${shown} shown, ${concept.nodes.length - shown} folded`);
  await expect(atlas.left.getByRole('heading', { level: 2 }).first()).toHaveText(concept.title.en);
  await expect(atlas.left.getByText('Not covered', { exact: true }).first()).toBeVisible();
});

test('Africa lists the one priority that names it, and membership adds what BRICS stands for', async ({
  atlas,
}) => {
  await atlas.open();
  await atlas.choice(/^Africa/).check();
  const named = atlas.left.getByRole('listitem').filter({ hasText: /Names it/ });
  await expect(named.getByText('names Africa')).toBeVisible();
  await expect(named.getByRole('button')).toHaveText(/^19\(5\)/);
  await atlas.choice(/^Through membership/).check();
  const reached = atlas.left.getByRole('listitem').filter({ hasText: /Through membership/ });
  await expect(reached.getByText('through BRICS: South Africa')).toBeVisible();
  await expect(reached.getByRole('button')).toHaveText(/^19\(4\)/);
  await expect(atlas.chips).toHaveText([/Africa \+ through membership/]);
});

test('the path leads on from BRICS to the priority and from there to China', async ({ atlas }) => {
  await atlas.open(AFRICA);
  await atlas.expectSelected('Strengthening BRICS, SCO and others');
  await atlas.link('BRICS').click();
  await atlas.expectSelected('BRICS');
  await atlas.link(/^19\(4\)/).click();
  await atlas.expectSelected('Strengthening BRICS, SCO and others');
  await atlas.link('China').click();
  await atlas.expectSelected('China');
  const row = atlas.details.getByRole('listitem').filter({ hasText: '19(4)' }).first();
  await row.getByRole('group').locator('summary').click();
  await expect(row.getByRole('listitem').filter({ hasText: 'China' })).toContainText('19(4), characters');
});

test('reloading keeps everything, and the link opens the same picture in a fresh profile', async ({
  atlas,
  browser,
}) => {
  await atlas.open();
  await atlas.choice(/^Africa/).check();
  await atlas.choice(/^Through membership/).check();
  await atlas.left.getByRole('button', { name: /^19\(4\)/ }).click();
  await atlas.expectSelected(/Strengthening BRICS/);
  const [standing, fragment] = [await atlas.standing.textContent(), atlas.fragment];
  await atlas.reload();
  await expectSame(atlas, standing);
  const picture = await atlas.stillPicture();
  const context = await browser.newContext();
  const other = new AtlasPage(await context.newPage());
  await other.open(fragment);
  await expectSame(other, standing);
  expect(await pictureDistance(other.page, picture, await other.stillPicture())).toBeLessThan(SAME);
  await context.close();
});

async function expectSame(atlas: AtlasPage, standing: string | null): Promise<void> {
  await atlas.expectSelected(/Strengthening BRICS/);
  await expect(atlas.standing).toHaveText(standing ?? '');
  await expect(atlas.chips).toHaveText([/Africa \+ through membership/]);
  await expect(atlas.choice(/^Africa/)).toBeChecked();
  await expect(atlas.left.getByText('through BRICS: South Africa')).toBeVisible();
}

test('labels turn Russian and the page dark, and both stay', async ({ atlas, page }) => {
  await atlas.open(AFRICA);
  await atlas.chooseNames('Русский');
  await atlas.expectSelected('Укрепление БРИКС, ШОС и других');
  await atlas.chooseFrom('Theme', 'Dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await atlas.reload();
  await atlas.expectSelected('Укрепление БРИКС, ШОС и других');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(atlas.left.getByText('БРИКС: ЮАР')).toBeVisible();
});

test('the picture is saved with the size that was promised, and is not empty', async ({ atlas, page }) => {
  await atlas.open(AFRICA);
  const figure = new FigureDialog(page);
  await figure.open();
  const size = await figure.promisedSize();
  const { file } = await figure.save();
  expect(readPngSize(file)).toEqual(size);
  expect((await readPicture(page, file)).colours).toBeGreaterThan(5);
});
