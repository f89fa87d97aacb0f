import { CONCEPT, type AtlasPage } from './atlas-page';
import { expect, test } from './atlas-test';
import { screenPlaces } from './screen-places';

/** Acts of a reader, each one step of the history, with what the address then holds. */
const STEPS: [name: string, trace: string, act: (atlas: AtlasPage) => Promise<void>][] = [
  ['layout', 'layout=order', (atlas) => atlas.chooseFrom('Layout', 'In document order')],
  ['filter', 'region=africa', (atlas) => atlas.choice(/^Africa/).check()],
  ['focus', 'focus=priority-5~1', (atlas) => atlas.page.getByRole('button', { name: 'Focus on' }).click()],
  ['opening', 'open=priority-5', (atlas) => atlas.page.getByRole('button', { name: /^Open its/ }).click()],
  [
    'hiding',
    'hidden=priority-5',
    (atlas) => atlas.page.getByRole('button', { name: 'Hide', exact: true }).click(),
  ],
];

test('layout, filter, focus, opening and hiding are taken back one by one and come again', async ({
  atlas,
}) => {
  await atlas.open(`${CONCEPT}?select=priority-5`);
  for (const [, trace, act] of STEPS) {
    await act(atlas);
    await expect.poll(() => atlas.fragment).toContain(trace);
  }
  for (const [name, trace] of [...STEPS].reverse()) {
    expect(atlas.fragment, name).toContain(trace);
    await atlas.undo.click();
    await expect.poll(() => atlas.fragment, name).not.toContain(trace);
  }
  for (const [name, trace] of STEPS) {
    await atlas.redo.click();
    await expect.poll(() => atlas.fragment, name).toContain(trace);
  }
  await expect(atlas.redo).toBeDisabled();
});

test('nothing is there to be taken back before anything was done', async ({ atlas }) => {
  await atlas.open(`${CONCEPT}?region=africa`);
  await expect(atlas.undo).toBeDisabled();
  await expect(atlas.redo).toBeDisabled();
});

test('a drag is taken back and comes again', async ({ atlas, concept, page }) => {
  await atlas.open();
  const places = await screenPlaces(atlas, concept);
  const { x, y } = places.of('organisation:un');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y - 30, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => atlas.fragment).toContain('moved=organisation:un~');
  const moved = atlas.fragment;
  await atlas.undo.click();
  await expect.poll(() => atlas.fragment).not.toContain('moved');
  await atlas.redo.click();
  await expect.poll(() => atlas.fragment.replace(/&select=.*/, '')).toBe(moved.replace(/&select=.*/, ''));
});

test('selecting is not taken back: undo takes the last step before it', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.choice(/^Africa/).check();
  await atlas.left.getByRole('button', { name: /^19\(5\)/ }).click();
  await page.getByRole('button', { name: 'Close details' }).click();
  await expect(atlas.undo).toHaveAccessibleName('Undo: filtered by Africa');
  await atlas.undo.click();
  await expect(atlas.chips).toHaveCount(0);
});

test('a new step after an undo ends what could come again', async ({ atlas }) => {
  await atlas.open();
  await atlas.choice(/^Africa/).check();
  await atlas.undo.click();
  await atlas.choice(/^Middle East/).check();
  await expect(atlas.redo).toBeDisabled();
  await expect(atlas.chips).toHaveText([/Middle East/]);
});
