import { expect, type Locator, type Page } from '@playwright/test';

export const SECTIONS = ['Named', 'Through membership', 'Through a wider region', 'Global', 'Not mentioned'];

/** The dossier of a place, by its parts. */
export class DossierDialog {
  readonly dialog: Locator;
  readonly finder: Locator;
  readonly counts: Locator;
  readonly copy: Locator;
  readonly chart: Locator;

  constructor(readonly page: Page) {
    this.dialog = page.getByRole('dialog');
    this.finder = this.dialog.getByRole('combobox', { name: /region, UN area or country$/ });
    this.counts = this.dialog.getByText(/: of \d+ statements /);
    this.copy = this.dialog.getByRole('button', { name: 'Copy as Markdown' });
    this.chart = this.dialog.getByRole('table', { name: 'The places that the text names' });
  }

  /** From the header's menu. */
  async ask(): Promise<void> {
    await this.page.getByRole('button', { name: 'Ask', exact: true }).click();
    await this.page.getByRole('menuitem', { name: 'What does it state about a place?' }).click();
    await expect(this.dialog).toBeVisible();
  }

  async find(text: string, name: string): Promise<void> {
    await this.finder.fill(text);
    await this.dialog.getByRole('option', { name, exact: true }).click();
    await expect(this.counts).toContainText(`${name}: of`);
  }

  section(title: string): Locator {
    return this.dialog.getByRole('region', { name: title });
  }

  /** How many statements each section lists; checked against the number in its heading. */
  async sizes(): Promise<number[]> {
    const sizes: number[] = [];
    for (const title of SECTIONS) {
      const section = this.section(title);
      const links = await section.getByRole('link').count();
      await expect(section.getByRole('heading')).toHaveText(new RegExp(`${title}\\s*${links}$`));
      sizes.push(links);
    }
    return sizes;
  }

  /** The Markdown in the clipboard after it was copied. */
  async copied(): Promise<string> {
    await this.copy.click();
    await expect(this.dialog.getByRole('status')).toHaveText('The dossier is in the clipboard, as Markdown.');
    return this.page.evaluate(() => navigator.clipboard.readText());
  }
}
