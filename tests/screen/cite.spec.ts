import type { Locator, Page } from '@playwright/test';
import { CONCEPT } from './atlas-page';
import { expect, test } from './atlas-test';
import { StartPage, riversFile } from './start-page';

test.beforeEach(async ({ context, page }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(stopCalendar);
});

/** It is late on one day of March; clocks that measure time go on. */
function stopCalendar(): void {
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(given: string | number = '2026-03-08T23:30:00Z') {
      super(given);
    }
  } as DateConstructor;
}

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Cite' });
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

async function copied(dialog: Locator, name = 'Reference'): Promise<string> {
  const section = dialog.getByRole('region', { name });
  await section.getByRole('button').click();
  await expect(section.getByRole('status')).toHaveText('Copied.');
  return clipboard(dialog.page());
}

test('a statement is cited from its details, with the hash of the data, the day and its link', async ({
  atlas,
  concept,
  page,
}) => {
  await atlas.open(`${CONCEPT}?select=priority-4`);
  await atlas.details.getByRole('button', { name: 'Cite' }).click();
  const dialog = dialogOf(page);
  await expect(dialog.getByRole('radio', { name: /^Priority 19\(4\)/ })).toBeChecked();
  await expect(dialog.locator('em')).toHaveText('Policy Atlas');
  const text = await copied(dialog);
  expect(text).toMatch(
    /^Strengthening BRICS, SCO and others \[Priority 19\(4\); source: A post on the 2023 Concept/,
  );
  expect(text).toContain(
    `(n.d.). In Policy Atlas (Data version ${concept.hash}). Retrieved March 8, 2026, from `,
  );
  const link = text.slice(text.indexOf('http'));
  expect(link).toMatch(/\?select=priority-4$/);
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item!.getType('text/html')).text();
  });
  expect(html).toContain('<i>Policy Atlas</i>');
  await page.goto('about:blank');
  await page.goto(link);
  await atlas.isDrawn();
  await atlas.expectSelected(/Strengthening BRICS/);
});

test('a link is cited as a sentence, in the style last used, and its citation leads to it', async ({
  atlas,
  concept,
  page,
}) => {
  await atlas.open(`${CONCEPT}?select=priority-6`);
  await atlas.details.getByRole('button', { name: 'Cite' }).click();
  await dialogOf(page).getByRole('radio', { name: 'BibTeX' }).check();
  await page.keyboard.press('Escape');
  const edge = concept.edges.find(
    ({ source, target }) => source === 'priority-6' && target.startsWith('topic:'),
  )!;
  await page.goto(`./${CONCEPT}?select=${encodeURIComponent(edge.id)}`);
  await expect(atlas.details.getByText(/^Link · /)).toBeVisible();
  await atlas.details.getByRole('button', { name: 'Cite' }).click();
  const dialog = dialogOf(page);
  await expect(dialog.getByRole('radio', { name: 'BibTeX' })).toBeChecked();
  const entry = await copied(dialog, 'Entry');
  const target = concept.nodes.find(({ id }) => id === edge.target)!;
  expect(entry).toContain(target.label.en);
  expect(entry).toContain(`version = {${concept.hash}}`);
  expect(entry).toContain('urldate = {2026-03-08}');
  expect(entry).toMatch(/note = \{Link, Priority 19\(6\), (stated|paraphrased); source: /);
  const link = / url = \{([^}]*)\}/.exec(entry)![1]!;
  await page.goto(link);
  await expect(atlas.details.getByText(/^Link · /)).toBeVisible();
});

test('a filtered view is cited with its filters, in Russian where the style is', async ({
  atlas,
  concept,
  page,
}) => {
  await atlas.open(`${CONCEPT}?region=africa&tiers=1,2,3&theme=dark`);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Cite …' }).click();
  const dialog = dialogOf(page);
  await expect(dialog.getByRole('radio', { name: 'The view as it is now' })).toBeChecked();
  expect(await copied(dialog)).toContain('[filters: Africa + through membership; source: ');
  await dialog.getByRole('radio', { name: 'GOST' }).check();
  const text = await copied(dialog);
  expect(text).toContain(
    ' [Электронный ресурс] : фильтры: Африка + через членство // Policy Atlas : [сайт]. ',
  );
  expect(text).toContain(`Версия данных: ${concept.hash}.`);
  expect(text).toMatch(/URL: \S+\?region=africa&tiers=1,2,3&language=ru \(дата обращения: 08\.03\.2026\)\.$/);
  await dialog.getByRole('radio', { name: 'Chicago' }).check();
  expect(await copied(dialog, 'Note')).toMatch(/^“View of the graph ‘A post .*,’” filters: Africa/);
  expect(await copied(dialog, 'Bibliography')).toMatch(/^Policy Atlas\. “View .* Accessed March 8, 2026\./);
});

test('whoever cites an own file is told that its address opens here alone', async ({ atlas, page }) => {
  await atlas.open();
  await new StartPage(page).openFile(riversFile('Rivers'));
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('menuitem', { name: 'Cite …' }).click();
  await expect(dialogOf(page)).toContainText('leads to your own file, and so works in this browser only.');
});

test('a browser that lets nothing be copied is told of, and the text stays to be selected', async ({
  atlas,
  page,
}) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new Error('refused'));
    if (isSecureContext) Object.assign(navigator.clipboard, { write: refuse, writeText: refuse });
  });
  await atlas.open(`${CONCEPT}?select=priority-4`);
  await atlas.details.getByRole('button', { name: 'Cite' }).click();
  await dialogOf(page).getByRole('button', { name: 'Copy reference' }).click();
  await expect(dialogOf(page).getByRole('status')).toHaveText(
    'The browser did not let it be copied; select the text instead.',
  );
});
