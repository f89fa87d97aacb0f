import type { AtlasPage } from './atlas-page';
import { CONCEPT } from './atlas-page';
import { expect, test } from './atlas-test';

const FACETS: [title: string, value: string, parameter: string][] = [
  ['Kind of node', 'organisations', 'no-kind=organisation'],
  ['Relation', 'opposes', 'no-relation=opposes'],
  ['Stance of the speaker', 'rejects', 'no-stance=rejects'],
  ['Voice', 'The post', 'no-voice=post'],
  ['Basis', 'paraphrased', 'no-basis=paraphrased'],
  ['Confidence of inferred links', 'medium confidence', 'no-confidence=low'],
];

for (const [title, value, parameter] of FACETS)
  test(`a filter by “${title}” is named, in the address, and counted against all nodes`, async ({
    atlas,
    concept,
  }) => {
    await atlas.open();
    const group = await openFacet(atlas, title);
    await group.getByRole('checkbox', { name: value, exact: true }).click();
    await expect(atlas.chips).toHaveText([new RegExp(title)]);
    expect(atlas.fragment).toContain(parameter);
    expect(sum(await atlas.counts())).toBe(concept.nodes.length);
    await atlas.reload();
    await expect(atlas.chips).toHaveText([new RegExp(title)]);
  });

async function openFacet(atlas: AtlasPage, title: string) {
  const group = atlas.left.getByRole('group').filter({ hasText: title });
  const isOpen = await group.evaluate((details: HTMLDetailsElement) => details.open);
  if (!isOpen) await group.getByText(title, { exact: true }).click();
  return group;
}

const sum = (counts: Record<string, number>) =>
  Object.values(counts).reduce((total, count) => total + count, 0);

test('“only” leaves one value of a facet', async ({ atlas }) => {
  await atlas.open();
  const group = await openFacet(atlas, 'Relation');
  await group.getByRole('button', { name: 'Only opposes' }).focus();
  await group.getByRole('button', { name: 'Only opposes' }).click();
  await expect(group.getByRole('checkbox', { checked: true })).toHaveCount(1);
  await expect(group.getByRole('checkbox', { name: 'opposes' })).toBeChecked();
  await expect(atlas.standing).toContainText('filtered by 1 filter');
});

test('what a filter takes away is gone from the legend, and comes back', async ({ atlas }) => {
  await atlas.open();
  await expect(atlas.legend.getByText('rejects')).toBeVisible();
  const group = await openFacet(atlas, 'Stance of the speaker');
  const choice = group.getByRole('checkbox', { name: 'rejects', exact: true });
  await choice.uncheck();
  await expect(atlas.legend.getByText('rejects')).toHaveCount(0);
  await choice.check();
  await expect(atlas.legend.getByText('rejects')).toBeVisible();
});

test('filters are stacked; each is paused, resumed and removed by itself, and one button resets all', async ({
  atlas,
  page,
}) => {
  await atlas.open(`${CONCEPT}?region=africa,latin-america&no-kind=theme`);
  await expect(atlas.chips).toHaveCount(2);
  await expect(atlas.standing).toContainText('by 2 filters');
  await page.getByRole('button', { name: /^Pause filter Africa, Latin America/ }).click();
  await expect(atlas.standing).toContainText('by 1 filter');
  expect(atlas.fragment).toContain('paused=region');
  await page.getByRole('button', { name: /^Resume filter Africa/ }).click();
  await expect(atlas.standing).toContainText('by 2 filters');
  await page.getByRole('button', { name: /^Remove filter Africa/ }).click();
  await expect(atlas.chips).toHaveText([/Kind of node: without themes/]);
  await page.getByRole('button', { name: 'Reset filters' }).click();
  await expect(atlas.chips).toHaveCount(0);
  await expect(atlas.standing).not.toContainText('filtered');
});

test('themes, memberships and geography are shown and put away as layers', async ({ atlas, concept }) => {
  await atlas.open();
  const { shown } = await atlas.counts();
  const themes = concept.nodes.filter(({ type }) => type === 'theme').length;
  await atlas.choice(/^Themes/).uncheck();
  await expect.poll(async () => (await atlas.counts()).shown).toBe(shown! - themes);
  await atlas.choice(/^Themes/).check();
  await atlas.choice(/^All memberships/).check();
  await expect.poll(async () => (await atlas.counts()).shown).toBeGreaterThan(shown!);
  expect(sum(await atlas.counts())).toBe(concept.nodes.length);
  await atlas.choice(/^Geography/).check();
  expect(atlas.fragment).toContain('show=memberships,geography');
});

test('where nothing is left, the page says so and offers ways out', async ({ atlas, page }) => {
  await atlas.open(`${CONCEPT}?region=country:DE&tiers=1,2`);
  const empty = page.getByRole('status').filter({ hasText: 'What to try' });
  await expect(empty).toContainText('No statement matches these filters.');
  await expect(page.getByRole('button', { name: /legend/i })).toHaveCount(0);
  await empty.getByRole('button', { name: 'Show the global statements' }).click();
  await expect(empty).toHaveCount(0);
  await atlas.undo.click();
  await empty.getByRole('button', { name: 'Reset the filters' }).click();
  await expect(empty).toHaveCount(0);
  await expect(atlas.chips).toHaveCount(0);
});
