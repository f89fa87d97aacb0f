import { readFile } from 'node:fs/promises';
import { expect, type Download, type Locator, type Page } from '@playwright/test';

/** A graph of two rivers, a sea, and as many brooks as one likes, as the graphology library writes it. */
export function riversFile(name: string, brooks = 0): { name: string; mimeType: string; buffer: Buffer } {
  let count = 0;
  /** In rows of ten: where a file has places, nothing needs to be laid out. */
  const node = (key: string, kind: string) => {
    const place = { x: (count % 10) * 200, y: Math.floor(count / 10) * 120 };
    count += 1;
    return { key, attributes: { label: key, kind, ...place } };
  };
  const rest = Array.from({ length: brooks }, (_, index) => node(`brook ${index + 1}`, 'river'));
  const graph = {
    attributes: { name },
    options: { type: 'directed', multi: true },
    nodes: [node('Volga', 'river'), node('Don', 'river'), node('Caspian Sea', 'sea'), ...rest],
    edges: [{ source: 'Volga', target: 'Caspian Sea', attributes: { relation: 'flows into' } }],
  };
  return {
    name: 'rivers.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(graph)),
  };
}

/** The list of documents, and opening files. */
export class StartPage {
  readonly dialog: Locator;
  readonly rows: Locator;

  constructor(readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Documents' });
    this.rows = this.dialog.getByRole('list', { name: 'Your files' }).getByRole('listitem');
  }

  row(name: string): Locator {
    return this.rows.filter({ has: this.page.getByRole('group', { name, exact: true }) });
  }

  async open(): Promise<void> {
    await this.page.getByRole('button', { name: 'Open', exact: true }).click();
    await this.page.getByRole('menuitem', { name: 'Documents …' }).click();
    await expect(this.dialog.getByRole('heading', { name: 'Your files' })).toBeVisible();
    await expect(this.dialog.getByText('Reading the list')).toBeHidden();
  }

  /** Chooses a file and opens it as it is understood. */
  async openFile(file: ReturnType<typeof riversFile>): Promise<void> {
    await this.page.locator('input[type=file]').first().setInputFiles(file);
    await this.answer(file.name.replace(/\.\w+$/, ''));
  }

  /** Opens what is asked about, and waits for it under its name. */
  async answer(name: string): Promise<void> {
    const asked = this.page.getByRole('dialog', { name: 'Open a file' });
    await asked.getByRole('button', { name: 'Open', exact: true }).click();
    await expect(this.page.getByRole('dialog')).toHaveCount(0, { timeout: 20_000 });
    await expect(this.page.getByRole('combobox', { name: 'Document' })).toContainText(name);
  }

  /** A file is in the list once it is kept; what is changed in it then is kept within a second. */
  async isKept(): Promise<void> {
    await this.open();
    await expect(this.row('rivers')).toBeVisible();
    await this.page.keyboard.press('Escape');
    await this.page.waitForTimeout(1000);
  }

  bytesOf = async (download: Download): Promise<Buffer> => readFile(await download.path());
}
