import { CONCEPT, type AtlasPage } from './atlas-page';
import { expect, test } from './atlas-test';
import { pictureDistance, SAME } from './read-picture';

const BRICS = `${CONCEPT}?select=organisation:brics`;

test('the slash asks for a search; arrows and Enter jump; Esc gives the keyboard back to the graph', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await atlas.graph.focus();
  await page.keyboard.press('/');
  await expect(atlas.search).toBeFocused();
  await page.keyboard.type('brics');
  await expect(atlas.hits.first()).toContainText('BRICS');
  await page.keyboard.press('Enter');
  await atlas.expectSelected('BRICS');
  await expect(atlas.graph).toBeFocused();
  await page.keyboard.press('/');
  await page.keyboard.press('Escape');
  await expect(atlas.graph).toBeFocused();
});

test('Space selects the best connected node, an arrow the linked node on that side, Esc clears', async ({
  atlas,
  concept,
  page,
}) => {
  await atlas.open();
  await atlas.graph.focus();
  await page.keyboard.press('Space');
  const from = await selectedId(atlas);
  const places = concept.positions.organic!;
  const linked = concept.edges.filter(({ source, target }) => [source, target].includes(from));
  const isLeft = (id: string) => places[id]![0] < places[from]![0];
  const key = linked.some(({ source, target }) => isLeft(source) || isLeft(target))
    ? 'ArrowLeft'
    : 'ArrowRight';
  await page.keyboard.press(key);
  const to = await selectedId(atlas);
  expect(linked.some(({ source, target }) => source === to || target === to)).toBe(true);
  expect(isLeft(to)).toBe(key === 'ArrowLeft');
  await page.keyboard.press('Escape');
  await expect(atlas.details).toBeHidden();
});

async function selectedId(atlas: AtlasPage): Promise<string> {
  await expect.poll(() => atlas.fragment).toContain('select=');
  return /select=([^&]+)/.exec(atlas.fragment)![1]!;
}

test('the digits open the neighbourhood step by step, and 0 shows all again', async ({ atlas, page }) => {
  await atlas.open(BRICS);
  const all = (await atlas.counts()).shown!;
  await atlas.graph.focus();
  const shown: number[] = [];
  for (const depth of ['1', '2', '3']) {
    await page.keyboard.press(depth);
    await expect.poll(() => atlas.fragment).toContain(`focus=organisation:brics~${depth}`);
    shown.push((await atlas.counts()).shown!);
  }
  expect(shown[0]).toBeLessThan(shown[1]!);
  expect(shown[1]).toBeLessThanOrEqual(shown[2]!);
  await page.keyboard.press('0');
  await expect.poll(async () => (await atlas.counts()).shown).toBe(all);
});

test('H hides, Shift+H hides all others, and Ctrl+Z and Ctrl+Shift+Z go back and forth', async ({
  atlas,
  page,
}) => {
  await atlas.open(BRICS);
  await atlas.graph.focus();
  await page.keyboard.press('h');
  await expect(atlas.standing).toContainText('1 hidden by hand');
  await page.keyboard.press('Control+z');
  await expect(atlas.standing).not.toContainText('hidden');
  await page.keyboard.press('Control+Shift+Z');
  await expect(atlas.standing).toContainText('1 hidden by hand');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+H');
  await expect(atlas.standing).toContainText('1 shown');
});

test('Z resets the filters, O opens and folds the topics', async ({ atlas, page }) => {
  await atlas.open(`${CONCEPT}?region=africa`);
  await expect(atlas.standing).toContainText('filtered');
  await atlas.graph.focus();
  await page.keyboard.press('z');
  await expect(atlas.standing).not.toContainText('filtered');
  const { folded } = await atlas.counts();
  await page.keyboard.press('o');
  await expect.poll(async () => (await atlas.counts()).folded ?? 0).toBeLessThan(folded!);
  await page.keyboard.press('o');
  await expect.poll(async () => (await atlas.counts()).folded).toBe(folded);
});

test('F fits again what plus, minus and Shift with arrows moved', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.graph.focus();
  const fitted = await atlas.stillPicture();
  let before = fitted;
  for (const key of ['+', '-', '+', 'Shift+ArrowLeft', 'ArrowUp']) {
    await page.keyboard.press(key);
    const after = await atlas.stillPicture();
    expect(await pictureDistance(page, before, after), key).toBeGreaterThan(SAME);
    before = after;
  }
  await page.keyboard.press('f');
  expect(await pictureDistance(page, fitted, await atlas.stillPicture())).toBeLessThan(SAME);
});

test('L shows and hides the legend, question mark the key table, Esc closes it', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.graph.focus();
  await expect(atlas.legend).toBeVisible();
  await page.keyboard.press('l');
  await expect(atlas.legend).toBeHidden();
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Help' });
  await expect(help.getByRole('row', { name: /legend/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await expect(atlas.graph).toBeFocused();
});

test('Enter leads into the details, Esc one level up and out again', async ({ atlas, page }) => {
  await atlas.open(BRICS);
  await atlas.graph.focus();
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await expect(atlas.details).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(atlas.details).toBeHidden();
  await expect(atlas.graph).toBeFocused();
  await page.keyboard.press('Escape');
  await expect.poll(() => atlas.fragment).not.toContain('focus');
  await page.keyboard.press('Space');
  await expect(atlas.details).toBeVisible();
  await expect(atlas.graph).toBeFocused();
});

test('while something is typed, letters stay letters', async ({ atlas, page }) => {
  await atlas.open(BRICS);
  const { shown } = await atlas.counts();
  await atlas.search.focus();
  await page.keyboard.type('hozlfe12/?');
  await expect(atlas.search).toHaveValue('hozlfe12/?');
  expect((await atlas.counts()).shown).toBe(shown);
  await expect(atlas.legend).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('single keys can be switched off; arrows and Esc keep working', async ({ atlas, page }) => {
  await atlas.open(BRICS);
  await atlas.graph.focus();
  await page.keyboard.press('?');
  await page.getByRole('checkbox', { name: /Single keys/ }).uncheck();
  await page.keyboard.press('Escape');
  await expect(atlas.graph).toBeFocused();
  for (const key of ['h', 'l', '?', '/', '1']) await page.keyboard.press(key);
  await expect(atlas.legend).toBeVisible();
  await expect(atlas.standing).not.toContainText('hidden');
  await expect(atlas.graph).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(atlas.details).toBeHidden();
});
