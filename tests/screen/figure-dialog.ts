import { readFile } from 'node:fs/promises';
import { expect, type Download, type Locator, type Page } from '@playwright/test';
import type { AtlasPage } from './atlas-page';

export type FormatName = 'PNG' | 'SVG' | 'PDF' | 'JPEG' | 'WebP';

/** The dialog that saves the picture, by its parts. */
export class FigureDialog {
  readonly dialog: Locator;
  readonly preview: Locator;
  /** Format, size, weight and name of the file. */
  readonly facts: Locator;
  /** What came of saving or copying. */
  readonly told: Locator;

  constructor(readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Save the picture' });
    this.preview = this.dialog.getByRole('img', { name: 'The file as it will be saved' });
    this.facts = this.dialog.getByRole('status', { name: 'The file' });
    this.told = this.dialog.getByRole('status', { name: 'What happened' });
  }

  /** Opened over the view that an address asks for. */
  static async over(atlas: AtlasPage, address?: string): Promise<FigureDialog> {
    const figure = new FigureDialog(atlas.page);
    await atlas.open(address);
    await figure.open();
    return figure;
  }

  async open(): Promise<void> {
    await this.page.getByRole('button', { name: 'Save picture' }).click();
    await this.isReady();
  }

  /** The file is made: its weight is known. */
  async isReady(): Promise<void> {
    const timeout = 30_000; // a large picture on a slow machine
    await expect(this.facts).toContainText(/\d (kB|MB)/, { timeout });
    await expect(this.facts).toHaveAttribute('aria-busy', 'false', { timeout });
  }

  async choose(label: string, option: string): Promise<void> {
    await this.field(label).selectOption({ label: option });
  }

  field(label: string): Locator {
    return this.dialog.getByRole('combobox', { name: label });
  }

  /** The format is behind its word. */
  async format(name: FormatName): Promise<void> {
    await this.dialog.getByText(name, { exact: true }).click();
    await this.isReady();
  }

  part(name: string | RegExp): Locator {
    return this.dialog.getByRole('radio', { name });
  }

  check(name: string | RegExp): Locator {
    return this.dialog.getByRole('checkbox', { name });
  }

  async unfold(name: RegExp): Promise<void> {
    await this.dialog.locator('summary', { hasText: name }).click();
  }

  /** The size that is promised, in pixels or millimetres. */
  async promisedSize(): Promise<{ width: number; height: number }> {
    await this.isReady();
    const [, width = '', height = ''] = /([\d,]+) × ([\d,]+)/.exec(await this.facts.innerText()) ?? [];
    return { width: Number(width.replaceAll(',', '')), height: Number(height.replaceAll(',', '')) };
  }

  /** Saves the file, in a format where that is to be another. */
  async save(format?: FormatName): Promise<{ name: string; file: Buffer }> {
    if (format) await this.format(format);
    await this.isReady();
    const download = this.page.waitForEvent('download');
    await this.dialog.getByRole('button', { name: /^Save (PNG|SVG|PDF|JPEG|WebP)$/ }).click();
    const saved: Download = await download;
    return { name: saved.suggestedFilename(), file: await readFile(await saved.path()) };
  }

  async saveSvg(): Promise<string> {
    return (await this.save('SVG')).file.toString();
  }
}

/** Ids of the nodes that an SVG draws. */
export const nodesIn = (svg: string): string[] =>
  [...svg.matchAll(/<g id="node-([^"]+)"/g)].map(([, id]) => id!.replace('.', ':')).sort();
