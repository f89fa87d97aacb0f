import { madeCopy } from '../graph/anchoring/made-copy';
import type { AtlasDocument } from '../../src/graph/atlas-document';
import { expect, type Page } from '@playwright/test';
import { CONCEPT, type AtlasPage } from './atlas-page';
import { DossierDialog } from './dossier-dialog';
import { FigureDialog } from './figure-dialog';
import { GraphDialog } from './graph-dialog';
import { OpenDialog, PEOPLE } from './open-dialog';
import { SourcePane } from './source-pane';
import { riversFile, StartPage } from './start-page';

export interface ScreenState {
  /** Opened anew; undefined: goes on from the state before. */
  at?: string;
  /** The sheet to look at where the screen is narrow. */
  sheet?: 'List' | 'Text' | 'Filters' | 'Details';
  arrange?: (atlas: AtlasPage, concept: AtlasDocument) => Promise<unknown>;
  /** What is done again after the sheet was changed. */
  again?: (atlas: AtlasPage) => Promise<unknown>;
}

const LINE = 'priority-4%3Estrengthens%3Eorganisation:brics';
const SECURITY = 'theme:security';

/** What most readers come by: looked at in both themes and three widths. */
export const MAIN_STATES: Record<string, ScreenState> = {
  'the start': { at: '', sheet: 'Filters' },
  'a node selected': { at: `${CONCEPT}?select=organisation:brics`, sheet: 'Details' },
  'a line selected': { at: `${CONCEPT}?select=${LINE}`, sheet: 'Details', arrange: unfoldDetails },
  'filtered by a region, with Russian names': {
    at: `${CONCEPT}?region=africa&tiers=1,2,3,5&no-kind=theme&paused=kind&language=ru`,
    sheet: 'Filters',
  },
  'an empty picture': { at: `${CONCEPT}?region=country:DE` },
  'the hits of a search': { at: '', sheet: 'Filters', arrange: seek, again: seek },
  'the text': {
    at: `${CONCEPT}?select=theme:world-order`,
    sheet: 'Text',
    arrange: async (atlas) => {
      await atlas.showText();
      await expect(atlas.mentions.first()).toBeVisible();
    },
  },
  'the source': {
    sheet: 'Text',
    arrange: async ({ page, text }, concept) => {
      const source = new SourcePane(page);
      await text.getByRole('button', { name: 'The source' }).click();
      const copy = madeCopy(concept);
      await source.choose({ name: 'policy.txt', text: copy.slice(0, copy.length / 2) });
      await source.status.getByText('Which they are').click();
    },
  },
  'the outline': {
    at: `${CONCEPT}?select=priority-4`,
    sheet: 'List',
    arrange: ({ page }) => showView(page, 'Outline', 'tree'),
  },
  'the table': { sheet: 'List', arrange: ({ page }) => showView(page, 'Table', 'grid') },
  'an answer to a command': {
    sheet: 'List',
    arrange: async ({ page }) => {
      await showView(page, 'Commands', 'log');
      await page.getByRole('textbox', { name: 'Command' }).fill('links of Africa');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('log').getByRole('article').last()).toContainText('supports Africa.');
      await page.keyboard.type('find security');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('log').getByRole('article').last()).toContainText('Which one');
    },
  },
  'the path between two': {
    at: `${CONCEPT}?why=country:CN~region:africa`,
    sheet: 'Details',
    arrange: async ({ page, details }) => {
      await page.locator('footer').getByText('Picture', { exact: true }).click();
      await expect(details.getByRole('list', { name: 'The path' })).toBeVisible();
    },
  },
  'the dossier of a place': {
    at: `${CONCEPT}?language=ru`,
    arrange: async ({ page }) => {
      const dossier = new DossierDialog(page);
      await dossier.ask();
      await dossier.chart.getByRole('button', { name: 'Африка' }).click();
      await page.getByText('Lists of countries', { exact: true }).last().click();
    },
  },
  'what is named with what': {
    arrange: async (atlas) => {
      await ask(atlas, 'What is named with what, and what is not?', 'grid');
      const cell = atlas.page.getByRole('button', { name: /^Африка, .*: [1-9]\d* statements?$/ });
      await cell.first().click();
      await expect(atlas.page.getByRole('region', { name: 'Statements of the cell' })).toBeVisible();
    },
  },
  'the dialog of the picture': {
    arrange: async ({ page }) => {
      const figure = new FigureDialog(page);
      await figure.open();
      await figure.choose('Page', 'Paper of your choice');
      await figure.choose('Size in pixels', 'Width in centimetres');
      await unfold(page);
    },
  },
  help: { arrange: ({ page }) => page.getByRole('button', { name: 'Help and keys' }).click() },
};

/** What is met less often: in the light at full width, and in the dark where it is narrow. */
export const OTHER_STATES: Record<string, ScreenState> = {
  history: { at: `${CONCEPT}?region=africa`, arrange: ({ page }) => open(page, 'History') },
  citing: { arrange: ({ page }) => share(page, 'Cite …') },
  'saving the graph': { arrange: ({ page }) => new GraphDialog(page).ask() },
  'saving a page': { arrange: ({ page }) => share(page, 'Save as a page …') },
  'the code to embed': { arrange: ({ page }) => share(page, 'Copy embed code …') },
  'asking why': {
    arrange: (atlas) => atlas.ask('Why are two things connected?'),
  },
  'what is most connected': { arrange: (atlas) => ask(atlas, 'What is most connected?', 'table') },
  'the menu of layouts': { arrange: ({ page }) => open(page, 'Layout') },
  'several nodes': { at: `${CONCEPT}?select=country:CN,country:IN`, sheet: 'Details' },
  'a bridge over a hidden node': {
    at: CONCEPT,
    sheet: 'Details',
    arrange: async (atlas, { nodes, edges }) => {
      const touching = edges.filter(({ target }) => target === SECURITY).map(({ source }) => source);
      const [one, other] = nodes.filter(({ id }) => touching.includes(id));
      await atlas.open(`${CONCEPT}?hidden=${SECURITY}&select=${one!.id}%3Evia%3E${other!.id}`);
      await expect(atlas.title).toContainText('via 1 hidden node');
    },
  },
  'the plain outline': {
    at: '#/corralune-charter',
    sheet: 'List',
    arrange: async ({ page }) => {
      await showView(page, 'Outline', 'tree');
      await page.getByRole('checkbox', { name: 'As plain list' }).check();
      await page.getByRole('button', { name: 'A(1) Every island rules itself' }).first().click();
    },
  },
  'a file that cannot be read': {
    arrange: async ({ page }) => {
      const opening = new OpenDialog(page);
      await opening.drop({ name: 'cut.json', text: '{"nodes": [' });
      await expect(opening.dialog.getByRole('alert')).toBeVisible();
    },
  },
  'the report of a file': {
    arrange: async ({ page }) => {
      const opening = new OpenDialog(page);
      await opening.drop(PEOPLE);
      await expect(opening.facts).toBeVisible();
      await unfold(page);
    },
  },
  documents: {
    arrange: async ({ page }) => {
      const start = new StartPage(page);
      await start.openFile(riversFile('Rivers'));
      await start.open();
      await start.row('rivers').getByRole('button', { name: 'Rename' }).click();
    },
  },
};

async function seek(atlas: AtlasPage): Promise<void> {
  await atlas.search.fill('');
  await atlas.search.fill('security');
  await expect(atlas.hits.first()).toBeVisible();
}

async function showView(page: Page, name: string, role: 'tree' | 'grid' | 'log'): Promise<void> {
  await page.locator('footer').getByText(name, { exact: true }).click();
  await page.getByRole(role).waitFor();
}

async function ask(atlas: AtlasPage, question: string, role: 'grid' | 'table'): Promise<void> {
  await atlas.ask(question);
  await atlas.page.getByRole('dialog').getByRole(role).waitFor();
}

const open = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function share(page: Page, row: string): Promise<void> {
  await open(page, 'Share');
  await page.getByRole('menuitem', { name: row }).click();
  await page.getByRole('dialog').waitFor();
}

async function unfold(page: Page): Promise<void> {
  await page.getByRole('dialog').evaluate(openAll);
}

async function unfoldDetails({ details }: AtlasPage): Promise<void> {
  await details.evaluate(openAll);
}

/** Runs in the page. */
function openAll(root: Element): void {
  for (const folded of root.querySelectorAll('details')) folded.open = true;
}
