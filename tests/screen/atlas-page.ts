import { expect, type Locator, type Page } from '@playwright/test';

export const CONCEPT = '#/foreign-policy-concept-2023';

/** The parts of the screen, by role and name, and what a reader does with them. */
export class AtlasPage {
  readonly graph: Locator;
  readonly left: Locator;
  readonly details: Locator;
  readonly title: Locator;
  readonly standing: Locator;
  readonly chips: Locator;
  readonly legend: Locator;
  readonly search: Locator;
  readonly hits: Locator;
  /** On a narrow screen the tabs that show one part at a time; none elsewhere. */
  readonly sheets: Locator;
  /** The text beside the graph. */
  readonly text: Locator;
  readonly mentions: Locator;
  readonly undo: Locator;
  readonly redo: Locator;

  constructor(readonly page: Page) {
    this.graph = page.getByRole('application');
    this.left = page.getByRole('complementary', { name: 'Search and filters' });
    this.details = page.getByRole('region', { name: 'Details' });
    this.title = this.details.getByRole('heading', { level: 2 });
    this.standing = page.getByRole('status', { name: 'What is shown' });
    this.chips = page.getByRole('list', { name: 'Filters', exact: true }).getByRole('listitem');
    this.legend = page.getByRole('list', { name: 'Legend' });
    this.search = page.getByRole('combobox', { name: 'Search', exact: true });
    this.hits = page.getByRole('listbox', { name: 'Search', exact: true }).getByRole('option');
    this.sheets = page.getByRole('navigation', { name: 'Parts of the screen' }).getByRole('button');
    this.text = page.getByRole('complementary', { name: 'Text' });
    this.mentions = this.text.locator('.mark.is-mentioned');
    this.undo = page.getByRole('banner').getByRole('button', { name: /^Undo/ });
    this.redo = page.getByRole('banner').getByRole('button', { name: /^Redo/ });
  }

  /** Opens an address anew, as a link from elsewhere does, and waits for the picture. */
  async open(fragment = ''): Promise<void> {
    await this.page.goto('about:blank');
    await this.page.goto(`./${fragment}`);
    await this.isDrawn();
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.isDrawn();
  }

  async isDrawn(): Promise<void> {
    await this.page.waitForFunction(() => performance.getEntriesByName('atlas:drawn').length > 0);
    await this.page.evaluate(() => document.fonts.ready.then(() => undefined));
  }

  get fragment(): string {
    return new URL(this.page.url()).hash;
  }

  /** What the standing line says: `{ shown: 56, folded: 96 }`. */
  async counts(): Promise<Record<string, number>> {
    const text = (await this.standing.textContent()) ?? '';
    const parts = text.matchAll(/(\d+) (shown|folded|filtered|hidden by hand|outside the focus)/g);
    return Object.fromEntries([...parts].map(([, count, word]) => [word!, Number(count)]));
  }

  /** A switch of the left panel. */
  choice(name: RegExp): Locator {
    return this.left.getByRole('checkbox', { name });
  }

  /** A name in the lists of links in the details. */
  link(name: string | RegExp): Locator {
    const rows = this.details.getByRole('listitem');
    return rows
      .getByRole('button', { name, exact: true })
      .or(rows.getByRole('link', { name, exact: true }))
      .first();
  }

  async chooseFrom(menu: string, row: string): Promise<void> {
    await this.page.getByRole('button', { name: menu, exact: true }).click();
    await this.page.getByRole('menuitemradio', { name: row }).click();
  }

  /** The language of names in the graph, which need not be that of the program. */
  async chooseNames(language: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Language', exact: true }).click();
    const names = this.page.getByRole('group', { name: 'Names in the graph' });
    await names.getByRole('menuitemradio', { name: language }).click();
  }

  /** One of the questions of the menu. */
  async ask(question: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name: 'Ask', exact: true }).click();
    await this.page.getByRole('menuitem', { name: question }).click();
  }

  async showText(): Promise<void> {
    await this.page.getByRole('banner').getByRole('button', { name: 'Text', exact: true }).click();
    await this.text.getByRole('article').first().waitFor();
  }

  /** A statement in the text, by its locator. */
  statement(locator: string): Locator {
    return this.text.getByRole('article').filter({ has: this.page.getByText(locator, { exact: true }) });
  }

  async expectSelected(name: string | RegExp): Promise<void> {
    await expect(this.title).toHaveText(name);
  }

  /** The picture as it is once nothing moves in it any more. */
  async stillPicture(): Promise<Buffer> {
    let last = await this.graph.screenshot();
    await expect(async () => {
      const before = last;
      last = await this.graph.screenshot();
      expect(last.equals(before)).toBe(true);
    }).toPass();
    return last;
  }
}
