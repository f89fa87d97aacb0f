import { readFile } from 'node:fs/promises';
import type { AtlasDocument } from '../../src/graph/atlas-document';
import { CONCEPT } from './atlas-page';
import { expect, test } from './saved-page';

const HOSTILE =
  '</script></title><script>broken = true</script><!--<script><img src=x onerror="broken = true">\u2028{{}}`${}';

/** The document with such a text wherever a reader sees one. */
function poisoned(document: AtlasDocument): AtlasDocument {
  const text = { en: HOSTILE, ru: HOSTILE };
  return {
    ...document,
    title: text,
    about: text,
    notCovered: [text],
    nodes: document.nodes.map((node) => ({ ...node, label: text })),
  };
}

test('whatever the texts of a document hold, none of it becomes part of the page', async ({
  concept,
  openFile,
  page,
  save,
}) => {
  await page.route('**/documents/foreign-policy-concept-2023.json', (route) =>
    route.fulfill({ json: poisoned(concept) }),
  );
  const path = await save(`${CONCEPT}?select=priority-5`);
  const { left, title } = await openFile(path);
  await expect(left.getByRole('heading', { level: 2 }).first()).toHaveText(HOSTILE);
  await expect(title).toContainText(HOSTILE.slice(0, 40));
  await expect(page).toHaveTitle(`${HOSTILE} · Policy Atlas`);
  expect(await page.locator('script').count()).toBe(3);
  expect(await page.evaluate(() => 'broken' in globalThis)).toBe(false);
});

test('where the browser keeps nothing, it works all the same', async ({ openFile, page, save }) => {
  const path = await save(`${CONCEPT}?region=africa`);
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage'])
      Object.defineProperty(globalThis, name, { get: refuse });
  });
  const atlas = await openFile(path);
  await expect(atlas.standing).toContainText('filtered');
  await atlas.showText();
  await page.getByRole('button', { name: 'History', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('its policy lets nothing in and nothing out', async ({ page, save }) => {
  const text = await readFile(await save(CONCEPT), 'utf8');
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(text) ?? [];
  expect(policy).toContain('default-src &#39;none&#39;');
  expect(policy).toContain('require-trusted-types-for');
  expect(policy).not.toMatch(/unsafe|self|https?:|\*/);
  expect(text.match(/(src|href)="(?!data:,)[^"]*"/g)).toEqual([`href="${new URL('./', page.url()).href}"`]);
});

test('a reader without JavaScript learns what it is', async ({ browser, concept, save }) => {
  const path = await save(CONCEPT);
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
  const page = await context.newPage();
  await page.goto(`file://${path}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(concept.title.en);
  await expect(page.getByRole('main')).toContainText('saved from Policy Atlas');
  await context.close();
});

test.describe('where the server does not answer', () => {
  test.use({ expectedFaults: [/ERR_FAILED|page-parts/] });

  test('saving says so, and can be tried again', async ({ atlas, page }) => {
    await atlas.open(CONCEPT);
    await page.route('**/page-parts.json', (route) => route.abort());
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Save as a page …' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Save page' }).click();
    await expect(dialog.getByRole('status')).toContainText(/could not be loaded.* Try again\.$/);
    await expect(dialog.getByRole('button', { name: 'Save page' })).toBeEnabled();
  });
});

test('what is cancelled while it is packed is not saved, and leaves the next dialog open', async ({
  atlas,
  page,
}) => {
  await atlas.open(CONCEPT);
  let answer = () => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/page-parts.json', async (route) => {
    await held;
    await route.continue();
  });
  let downloads = 0;
  page.on('download', () => (downloads += 1));
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Save as a page …' }).click();
  await page.getByRole('button', { name: 'Save page' }).click();
  await expect(page.getByRole('dialog')).toContainText('Packing …');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Cite …' }).click();
  const parts = page.waitForResponse('**/page-parts.json');
  answer();
  await (await parts).finished();
  await page.waitForTimeout(1500); // longer than packing takes
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(downloads).toBe(0);
});
