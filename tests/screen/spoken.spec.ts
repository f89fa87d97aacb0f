import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from './atlas-test';
import { Listener } from './listener';

const KEPT = new URL('./spoken/', import.meta.url);

for (const language of ['en', 'ru'])
  test(`what a screen reader says of the page in ${language} is what was read and found good`, async ({
    atlas,
    page,
  }, info) => {
    const listener = new Listener(page);
    await listener.come();
    await page.addInitScript((chosen) => {
      if (location.protocol !== 'about:')
        localStorage.setItem('policy-atlas.language', JSON.stringify(chosen));
    }, language);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await atlas.open(`#/corralune-charter?language=${language}`);
    await page.locator('[data-node]').first().waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    const heard: string[] = [];
    const tell = (about: string, lines: string[]) => heard.push(`# ${about}`, ...lines, '');

    tell('the header', await listener.hear('header'));
    tell('the summary', await listener.hear('#graph-summary'));
    await atlas.graph.focus();
    tell('keys on the graph', await listener.hearKeys('Space', ']', ']', 'Space', '.', 'Backspace'));
    tell('the graph at a node', await listener.hear('[role=application]', 16));
    tell('more keys', await listener.hearKeys('Shift+L', 's', '1', 'Shift+T', 'Control+z'));
    await page.keyboard.press('b');
    await page.getByRole('dialog').getByRole('listitem').first().waitFor();
    tell('a dialog', await listener.hear('dialog', 20));
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await atlas.graph.focus();
    await page.keyboard.press('Escape');
    await page.keyboard.press('v');
    await page.getByRole('treeitem').first().waitFor();
    for (const key of ['Home', 'ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowRight'])
      await page.keyboard.press(key);
    tell('the outline, opened', await listener.hear('[role=tree]', 16));
    await page.locator('body').evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('v');
    await page.getByRole('grid').waitFor();
    tell('the table, its first rows', await listener.hear('[role=grid]', 40));

    const text = heard.join('\n');
    const kept = new URL(`${language}.txt`, KEPT);
    if (info.config.updateSnapshots === 'all') writeFileSync(kept, text);
    expect(text).toBe(readFileSync(kept, 'utf8'));
  });

test('while the picture is laid out anew nothing is said', async ({ atlas, page }) => {
  const listener = new Listener(page);
  await listener.come();
  await atlas.open('#/corralune-charter');
  await page.waitForLoadState('networkidle');
  const heard = await listener.hearWhile(async () => {
    await atlas.chooseFrom('Layout', 'By kind');
    await expect(atlas.undo).toBeEnabled();
    await atlas.stillPicture();
  });
  expect(heard).toEqual([]);
  await atlas.graph.focus();
  expect(await listener.hearKeys('Space')).toEqual(['Space: The open sea, theme, 3 of 6, 5 links in']);
});
