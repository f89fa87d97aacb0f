import type { AtlasDocument } from '../../src/graph/atlas-document';
import { CONCEPT, type AtlasPage } from './atlas-page';
import { expect, test } from './atlas-test';
import { screenPlaces } from './screen-places';

const SECURITY = 'theme:security';
/** Hides a theme by hand, and no more: the picture stays where it is. */
const HIDDEN = `${CONCEPT}?hidden=${SECURITY}`;

/** Two statements that touch the theme and that no other edge joins, in document order. */
function neighbours({ nodes, edges }: AtlasDocument) {
  const touching = edges.filter(({ target }) => target === SECURITY).map(({ source }) => source);
  const [one, other] = nodes.filter(({ id }) => touching.includes(id));
  return { one: one!, other: other!, count: touching.length };
}

async function middleOfBridge(atlas: AtlasPage, concept: AtlasDocument) {
  const places = await screenPlaces(atlas, concept);
  const { one, other } = neighbours(concept);
  const [from, to] = [places.of(one.id), places.of(other.id)];
  return (share: number) => ({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
}

test('a hidden node leaves bridges, counted and in the legend, that go when it is shown', async ({
  atlas,
  page,
}) => {
  await atlas.open(HIDDEN);
  await expect(atlas.standing).toHaveText(/1 hidden by hand; \d+ bridges$/);
  await expect(atlas.legend.getByText('via hidden nodes')).toBeVisible();
  await page.getByRole('button', { name: 'Show hidden' }).click();
  await expect(atlas.standing).not.toContainText('bridge');
  await expect(atlas.legend.getByText('via hidden nodes')).toHaveCount(0);
});

test('a bridge is clicked, says what it stands for and why, and shows it', async ({
  atlas,
  concept,
  page,
}) => {
  await atlas.open(HIDDEN);
  const { one, other } = neighbours(concept);
  const at = await middleOfBridge(atlas, concept);
  for (const share of [0.5, 0.4, 0.6, 0.3, 0.7]) {
    await page.mouse.click(at(share).x, at(share).y);
    if (await page.getByText('Bridge · no link of the text itself').isVisible()) break;
  }
  await expect(atlas.title).toContainText('via 1 hidden node');
  for (const { label } of [one, other]) await expect(atlas.title).toContainText(label.en!);
  await expect(atlas.details).toContainText('Hidden by hand.');
  await expect(atlas.details.getByText('touched by').first()).toBeVisible();
  await expect.poll(() => atlas.fragment).toContain(`select=${one.id}%3Evia%3E${other.id}`);
  await atlas.details.getByRole('button', { name: 'Show it in the picture' }).click();
  await atlas.expectSelected('Peace and security');
  await expect(atlas.standing).not.toContainText('hidden');
});

test('a link to a bridge opens it; without anything hidden it says so', async ({ atlas, concept, page }) => {
  const { one, other } = neighbours(concept);
  const bridge = `${one.id}%3Evia%3E${other.id}`;
  await atlas.open(`${HIDDEN}&select=${bridge}`);
  await expect(atlas.title).toContainText('via 1 hidden node');
  await page.getByRole('button', { name: 'Show hidden' }).click();
  await expect(atlas.title).toContainText('nothing hidden stands between them now');
});

test('without a mouse a bridge is crossed, listed in the details and opened', async ({
  atlas,
  concept,
  page,
}) => {
  const { one, other } = neighbours(concept);
  await atlas.open(`${CONCEPT}?no-kind=theme&select=${one.id}`);
  await expect(atlas.details.getByText('joined through hidden nodes')).toBeVisible();
  const row = atlas.details.getByRole('listitem').filter({ hasText: other.label.en! }).first();
  await row.getByRole('button', { name: /^via \d+ hidden$/ }).focus();
  await page.keyboard.press('Enter');
  await expect(atlas.details).toContainText('Filtered out by “Kind of node: without themes”.');
  await expect(atlas.details.getByRole('button', { name: 'Show it in the picture' }).first()).toBeVisible();
});

test('several hidden nodes are shown at once, as one step', async ({ atlas }) => {
  await atlas.open(`${CONCEPT}?no-kind=country&select=point-6%3Evia%3Epriority-4`);
  await expect(atlas.title).toContainText('via 2 hidden nodes');
  await atlas.details.getByRole('button', { name: 'Show all 2' }).click();
  await atlas.expectSelected('2 nodes selected');
  await expect(atlas.standing).not.toContainText('bridge');
  await expect(atlas.undo).toHaveAccessibleName('Undo: revealed 2 nodes');
  await atlas.undo.click();
  await expect(atlas.standing).toContainText('bridge');
});

test('bridges are put away and come back by undo', async ({ atlas }) => {
  await atlas.open(HIDDEN);
  await atlas.choice(/^Bridges over hidden nodes/).uncheck();
  await expect(atlas.standing).not.toContainText('bridge');
  expect(atlas.fragment).toContain('conceal=bridges');
  await atlas.undo.click();
  await expect(atlas.standing).toContainText('bridges');
});

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a selected bridge is named above the picture, and its details are one tap away', async ({
    atlas,
    concept,
    page,
  }) => {
    const { one, other } = neighbours(concept);
    await atlas.open(`${HIDDEN}&select=${one.id}%3Evia%3E${other.id}`);
    await expect(page.getByText(`Bridge: ${one.label.en} – ${other.label.en}`)).toBeVisible();
    await page.getByRole('main').getByRole('button', { name: 'Details', exact: true }).tap();
    await expect(atlas.title).toContainText('via 1 hidden node');
  });
});
