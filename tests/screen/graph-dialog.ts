import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';

/** The dialog that saves the graph as a file, by its parts. */
export class GraphDialog {
  readonly dialog: Locator;
  readonly losses: Locator;
  readonly name: Locator;
  readonly told: Locator;

  constructor(readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Save the graph' });
    this.losses = this.dialog.getByRole('region', { name: 'What the format cannot hold' });
    this.name = this.dialog.getByRole('textbox', { name: 'File name' });
    this.told = this.dialog.getByRole('status', { name: 'What happened' });
  }

  async ask(): Promise<void> {
    await this.page.getByRole('button', { name: 'Share', exact: true }).click();
    await this.page.getByRole('menuitem', { name: 'Save the graph …' }).click();
    await expect(this.dialog).toBeVisible();
  }

  format(name: string | RegExp): Locator {
    return this.dialog.getByRole('radio', { name });
  }

  part(name: RegExp): Locator {
    return this.dialog.getByRole('radio', { name });
  }

  /** The file that the button saves, as text, and its name. */
  async save(): Promise<{ name: string; text: string }> {
    const download = this.page.waitForEvent('download');
    await this.dialog.getByRole('button', { name: 'Save', exact: true }).click();
    const file = await download;
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
  }
}
