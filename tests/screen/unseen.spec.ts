import { CONCEPT } from './atlas-page';
import { expect, test } from './atlas-test';

const ALL = `${CONCEPT}?region=africa&tiers=1,2,3&open=priority-5&hidden=organisation:brics&focus=priority-5~1`;

test('folded, filtered, hidden, outside the focus and shown add up to all nodes', async ({
  atlas,
  concept,
}) => {
  await atlas.open(ALL);
  const counts = await atlas.counts();
  expect(Object.keys(counts)).toEqual(['shown', 'folded', 'filtered', 'hidden by hand', 'outside the focus']);
  expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(concept.nodes.length);
});

test('leaving the focus keeps filter, hiding and opening', async ({ atlas, page }) => {
  await atlas.open(ALL);
  const before = await atlas.counts();
  await page.getByRole('button', { name: 'Leave the focus' }).click();
  await expect(atlas.standing).not.toContainText('focus');
  const after = await atlas.counts();
  for (const word of ['folded', 'filtered', 'hidden by hand']) expect(after[word], word).toBe(before[word]);
});

test('resetting the filters keeps what is hidden, opened and focused', async ({ atlas, page }) => {
  await atlas.open(ALL);
  await page.getByRole('button', { name: 'Reset filters' }).click();
  await expect(atlas.standing).not.toContainText('filtered');
  expect(atlas.fragment).toMatch(/open=priority-5&hidden=organisation:brics&focus=priority-5~1/);
  expect((await atlas.counts())['hidden by hand']).toBe(1);
});

test('showing what was hidden keeps filter, focus and opening', async ({ atlas, page }) => {
  await atlas.open(ALL);
  await page.getByRole('button', { name: 'Show hidden' }).click();
  await expect(atlas.standing).not.toContainText('hidden');
  expect(atlas.fragment).toMatch(/region=africa&tiers=1,2,3&open=priority-5&focus=priority-5~1/);
});

test('folding everything keeps filter, focus and hiding', async ({ atlas, page }) => {
  await atlas.open(ALL);
  await page.getByRole('button', { name: 'Fold all topics' }).click();
  await expect.poll(() => atlas.fragment).not.toContain('open=');
  expect(atlas.fragment).toMatch(/region=africa&tiers=1,2,3&hidden=organisation:brics&focus=priority-5~1/);
});

test('a search dims and takes nothing away', async ({ atlas }) => {
  await atlas.open(ALL);
  const before = await atlas.standing.textContent();
  await atlas.search.fill('Africa');
  await expect(atlas.hits.first()).toBeVisible();
  await expect(atlas.standing).toHaveText(before ?? '');
});

test('opening the topics of one statement shows just those', async ({ atlas, concept, page }) => {
  await atlas.open(`${CONCEPT}?select=priority-7`);
  const folded = concept.nodes.filter(
    (node) => node.type !== 'statement' && node.foldedIn?.includes('priority-7'),
  );
  const { shown } = await atlas.counts();
  await page.getByRole('button', { name: `Open its topics (${folded.length})` }).click();
  await expect.poll(async () => (await atlas.counts()).shown).toBe(shown! + folded.length);
  await page.getByRole('button', { name: 'Fold its topics' }).click();
  await expect.poll(async () => (await atlas.counts()).shown).toBe(shown);
});

test('members of a body are opened from the body', async ({ atlas, page }) => {
  await atlas.open(`${CONCEPT}?select=organisation:brics`);
  const { shown } = await atlas.counts();
  await page.getByRole('button', { name: /^Open its members/ }).click();
  await expect.poll(async () => (await atlas.counts()).shown).toBeGreaterThan(shown!);
  await expect(atlas.standing).not.toContainText('filtered');
});
