import { readFile } from 'node:fs/promises';
import { DOMParser } from '@xmldom/xmldom';
import type { Locator, Page } from '@playwright/test';
import { encodeId } from '../../src/view/address/id-list';
import type { AtlasPage } from './atlas-page';
import { FigureDialog } from './figure-dialog';
import { GraphDialog } from './graph-dialog';
import { FILE_NAME, PLAIN_WORDS, SAID, SHORT, TITLE, WORDS } from './hostile-words';
import { asCsv, asGraphml, asGraphology, idOf, nameOf, tamed } from './hostile-words';
import { expect, test, type GivenFile, type OpenDialog } from './open-dialog';
import { saveFrom } from './saved-page';
import { StartPage } from './start-page';

const FILE: GivenFile = { name: `${FILE_NAME}.json`, text: asGraphology(TITLE) };

/** Elements that a program of texts has no use for, handlers as attributes, and links that lead to a program. */
const strangers = (page: Page) =>
  page.evaluate(() => {
    const { scripts } = document;
    const elements = [...document.querySelectorAll('img, iframe, object, embed, base, frame, plaintext')];
    const handlers = [...document.querySelectorAll('*')].filter((element) =>
      element.getAttributeNames().some((name) => name.startsWith('on')),
    );
    const links = [...document.querySelectorAll('a[href]')].filter((link) => {
      const { protocol, origin } = new URL((link as HTMLAnchorElement).href);
      return !['http:', 'https:', 'mailto:'].includes(protocol) || origin !== location.origin;
    });
    const metas = document.querySelectorAll('meta').length;
    const found = [...elements, ...handlers, ...links].map(
      ({ attributes, localName }) =>
        `${localName} ${[...attributes].map(({ name, value }) => `${name}=${value}`).join(' ')}`,
    );
    return { found, scripts: scripts.length, metas, polluted: 'polluted' in {} };
  });

/** As JSON, since halves of letters do not come over the wire. */
const textOf = async (element: Locator): Promise<string> =>
  JSON.parse(await element.evaluate(({ textContent }) => JSON.stringify(textContent))) as string;
const textsOf = async (elements: Locator): Promise<string[]> =>
  JSON.parse(
    await elements.evaluateAll((all) => JSON.stringify(all.map(({ textContent }) => textContent))),
  ) as string[];

/** Soon, letter by letter but for those that would turn others round; the beginning of what is too long to be read. */
const shows = (element: Locator, text: string) =>
  expect
    .poll(async () => (await textOf(element)).slice(0, LONGEST), { intervals: [10] })
    .toBe(tamed(text).slice(0, LONGEST));
const LONGEST = 190;

let before: Awaited<ReturnType<typeof strangers>>;
const isHarmless = async (page: Page) => expect(await strangers(page)).toEqual(before);

test.beforeEach(async ({ atlas, faults, page }) => {
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await atlas.open();
  before = await strangers(page);
  expect(before.found).toEqual([]);
});

test.afterEach(({ page }) => isHarmless(page));

async function openFile(opening: OpenDialog, atlas: AtlasPage, file = FILE): Promise<string> {
  await opening.pick(file);
  await opening.open.click();
  await expect(opening.dialog).toHaveCount(0, { timeout: 20_000 });
  await expect.poll(() => atlas.fragment).toMatch(/^#\/own-/);
  return atlas.fragment.replace(/\?.*/, '');
}

/** Follows a link within the page. */
const select = (page: Page, address: string) => page.evaluate((hash) => (location.hash = hash), address);

test('the dialog that asks what a file is shows its words as words', async ({ opening, page }) => {
  await opening.pick(FILE);
  const { dialog } = opening;
  await expect(opening.facts).toContainText(FILE.name);
  await expect(dialog.getByLabel('Title', { exact: true })).toHaveValue(TITLE);
  expect(await textsOf(dialog.locator('li .label'))).toEqual(WORDS.slice(0, 6));
  for (const kind of SHORT.slice(0, 7))
    await expect(dialog.getByLabel(`${kind} is a`, { exact: true })).toBeVisible();
  await dialog.getByLabel(`${SHORT[0]} is a`, { exact: true }).selectOption('statement');
  await expect(dialog.locator('.foot')).toContainText('sent nowhere');
  await dialog.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(dialog.getByText('Which these are')).toBeVisible();
  for (const fold of await dialog.locator('summary').all()) await fold.click();
  await expect(dialog.locator('details')).toContainText([
    `“${TITLE}lost”`,
    `“${WORDS[0]!}”`,
    `“${WORDS[0]!}”`,
  ]);
  await isHarmless(page);
  const saved = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save the list of problems' }).click();
  expect((await saved).suggestedFilename()).not.toMatch(/[<>"/\\]/);
});

test('nodes and edges are told in the details as the file calls them', async ({ atlas, opening, page }) => {
  const home = await openFile(opening, atlas);
  for (const word of WORDS) {
    await select(page, `${home}?select=${encodeId(idOf(word))}`);
    await shows(atlas.title, nameOf(word));
    await expect(atlas.details.locator('.note')).toContainText(SAID);
  }
  await isHarmless(page);
  for (const [index, word] of WORDS.slice(0, -2).entries()) {
    if (index % 3) continue;
    const relation = SHORT[7 + (index % 9)]!;
    await select(page, `${home}?select=${encodeId(`${word}>${relation}>${WORDS[index + 1]}`)}`);
    await shows(atlas.details.locator('q'), `${SAID} ${index}`);
    expect(await textOf(atlas.details.locator('h2 .between'))).toContain(relation);
  }
});

test('what is pointed at, sought, filtered and listed is words', async ({ atlas, opening, page }) => {
  await openFile(opening, atlas);
  await expect(page).toHaveTitle(`${TITLE} · Policy Atlas`);
  await expect(atlas.left.getByRole('heading', { name: TITLE })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Document', exact: true })).toContainText(TITLE);
  for (const kind of SHORT.slice(0, 7))
    await expect(atlas.legend.getByText(kind, { exact: true })).toBeVisible();
  for (const [typed, word] of [
    ['onerror', WORDS[0]!],
    ['constructor', 'constructor'],
    ['vbscript', 'vbscript:msgbox(8)'],
  ] as const) {
    await atlas.search.fill(typed);
    await atlas.hits.filter({ hasText: word }).first().click();
    await expect(atlas.title).toBeVisible();
  }
  await sweep(atlas);
  await page.getByRole('checkbox', { name: SHORT[1]!, exact: true }).uncheck();
  await expect(atlas.standing).toContainText('filtered');
  await expect(atlas.chips.first()).toContainText(SHORT[1]!);
  await page.getByRole('button', { name: 'History', exact: true }).click();
  await page.getByRole('textbox', { name: /^Name of the view/ }).fill(SHORT[0]!);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'Steps' })).toContainText(SHORT[1]!);
  await expect(page.getByRole('button', { name: `Show ${SHORT[0]}` })).toBeVisible();
});

/** Points at places all over the picture until the menu of a node opens. */
async function sweep({ graph, page }: AtlasPage): Promise<void> {
  const { x, y, width, height } = (await graph.boundingBox())!;
  const node = page
    .getByRole('menu')
    .filter({ has: page.getByRole('menuitem', { name: 'Hide', exact: true }) });
  for (let step = 1; step < 400; step += 1) {
    const at = [x + ((step * 0.618) % 1) * width, y + ((step * 0.755) % 1) * height] as const;
    await page.mouse.move(...at);
    await page.mouse.click(...at, { button: 'right' });
    if (await node.isVisible()) break;
    await page.keyboard.press('Escape');
  }
  await expect(node).toHaveAccessibleName(/./);
  await isHarmless(page);
  await page.keyboard.press('Escape');
}

test('what is asked of it is answered in words', async ({ atlas, context, opening, page }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const home = await openFile(opening, atlas);
  const dialog = page.getByRole('dialog');
  const asks: [string, string][] = [
    ['Ask', 'What is most connected?'],
    ['Ask', 'What is named with what, and what is not?'],
    ['Ask', 'What does it state about a place?'],
    ['Share', 'Cite …'],
  ];
  await select(page, `${home}?select=${encodeId(WORDS[0]!)}`);
  for (const [menu, row] of asks) {
    await page.getByRole('button', { name: menu, exact: true }).click();
    await page.getByRole('menuitem', { name: row }).click();
    await expect(dialog.getByRole('heading').first()).toBeVisible();
    if (row === 'What is most connected?')
      await expect
        .poll(() => textsOf(dialog.locator('tbody th')))
        .toEqual(expect.arrayContaining([...SHORT]));
    if (menu === 'Share') await expect(dialog).toContainText(TITLE);
    await isHarmless(page);
    await page.keyboard.press('Escape');
  }
  await select(page, `${home}?why=${encodeId(WORDS[0]!)}~${encodeId(WORDS[3]!)}`);
  await expect(atlas.title).toHaveText(`Why ${WORDS[0]} and ${WORDS[3]}?`);
});

test('what is saved of it runs nothing', async ({ atlas, opening, page }, info) => {
  test.slow();
  await openFile(opening, atlas);
  const saving = new GraphDialog(page);
  await saving.ask();
  await saving.format(/^report with the evidence|^Report with the evidence/).check();
  const { name, text } = await saving.save();
  expect(name).toMatch(/^[\p{L}\p{N}-]+\.md$/u);
  expect(text.match(/(?<!\\)<|(?<!\\)\]\(|(?<!\\)&(?=[#\w]+;)/g)).toBeNull();
  await isHarmless(page);
  await page.keyboard.press('Escape');
  const picture = new FigureDialog(page);
  await picture.open();
  expectInert(await picture.saveSvg());
  await page.keyboard.press('Escape');
  const html = await readFile(await saveFrom(atlas, info), 'utf8');
  expect(html).toContain('<title>&#60;/title&#62;&#60;script&#62;');
  expect(html).not.toContain('<script>alert');
});

function expectInert(svg: string): void {
  const all = Array.from(new DOMParser().parseFromString(svg, 'image/svg+xml').getElementsByTagName('*'));
  expect(all.length).toBeGreaterThan(WORDS.length);
  expect(all.map(({ localName }) => localName)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(script|foreignObject|image|iframe|animate|set)$/)]),
  );
  expect(all.map(({ textContent }) => textContent)).toContain(TITLE);
  const attributes = all.flatMap((element) => Array.from(element.attributes));
  expect(attributes.filter(({ name }) => /^on/i.test(name))).toEqual([]);
  const links = attributes.filter(({ localName }) => localName === 'href').map(({ value }) => value);
  expect(links.filter((link) => !/^(#|http:\/\/127\.0\.0\.1)/.test(link))).toEqual([]);
}

test('a file without a title is kept, listed and opened again under its name', async ({
  atlas,
  opening,
  page,
}) => {
  await openFile(opening, atlas, { name: FILE.name, text: asGraphology() });
  await expect(page).toHaveTitle(`${FILE_NAME} · Policy Atlas`);
  const start = new StartPage(page);
  await start.open();
  await expect(start.row(FILE_NAME)).toBeVisible();
  await isHarmless(page);
  await page.keyboard.press('Escape');
  await atlas.reload();
  await expect(page).toHaveTitle(`${FILE_NAME} · Policy Atlas`);
  await expect(page.getByRole('combobox', { name: 'Document', exact: true })).toContainText(FILE_NAME);
});

for (const [ending, text] of [
  ['graphml', asGraphml()],
  ['csv', asCsv()],
] as const)
  test(`as ${ending} the words are words as well`, async ({ atlas, opening, page }) => {
    const home = await openFile(opening, atlas, { name: `${FILE_NAME}.${ending}`, text });
    for (const word of PLAIN_WORDS) {
      await select(page, `${home}?select=${encodeId(word)}`);
      await shows(atlas.title, word);
    }
  });
