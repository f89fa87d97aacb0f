import type { Locator, Page } from '@playwright/test';
import { test as base } from './atlas-test';

export interface GivenFile {
  name: string;
  text: string;
}

/** The dialog that asks about a file, and the ways to it. */
export class OpenDialog {
  readonly dialog: Locator;
  readonly facts: Locator;
  readonly open: Locator;

  constructor(private readonly page: Page) {
    this.dialog = page.getByRole('dialog');
    this.facts = this.dialog.locator('.facts');
    this.open = this.dialog.getByRole('button', { name: 'Open', exact: true });
  }

  async pick(...files: GivenFile[]): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('banner').getByRole('button', { name: 'Open', exact: true }).click();
    await this.page.getByRole('menuitem', { name: 'Open a file …' }).click();
    await (
      await chooser
    ).setFiles(files.map(({ name, text }) => ({ name, mimeType: '', buffer: Buffer.from(text) })));
  }

  /** Drags files over the page and lets go of them. */
  async drop(...files: GivenFile[]): Promise<void> {
    await this.ready();
    await this.#drag('dragover', files);
    await this.#drag('drop', files);
  }

  /** Drags them without letting go. */
  async drag(...files: GivenFile[]): Promise<void> {
    await this.ready();
    await this.#drag('dragover', files);
  }

  async paste(text: string): Promise<void> {
    await this.ready();
    await this.page.evaluate((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    }, text);
  }

  /** What takes drops and pastes is loaded after the picture. */
  async ready(): Promise<void> {
    await this.page.waitForFunction(() => performance.getEntriesByName('atlas:takes-files').length > 0);
  }

  async #drag(type: string, files: GivenFile[]): Promise<void> {
    await this.page.evaluate(
      ([kind, given]) => {
        const dataTransfer = new DataTransfer();
        for (const { name, text } of given) dataTransfer.items.add(new File([text], name));
        document.body.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
      },
      [type, files] as const,
    );
  }
}

export const test = base.extend<{ opening: OpenDialog }>({
  opening: async ({ page }, use) => use(new OpenDialog(page)),
});

export { expect } from './atlas-test';

const HOSTILE = '<img src=x onerror=alert(1)>"\'&{{7*7}}';

/** A graph with one node of each kind and a label that would be a script elsewhere. */
export const PEOPLE: GivenFile = {
  name: 'people.json',
  text: JSON.stringify({
    options: { type: 'directed' },
    attributes: {},
    nodes: [
      { key: 'a', attributes: { label: 'Ada', kind: 'person', region: 'France' } },
      { key: 'b', attributes: { label: HOSTILE, kind: 'person' } },
      { key: 'c', attributes: { label: 'Germny', kind: 'country' } },
    ],
    edges: [
      { source: 'a', target: 'b', attributes: { relation: 'knows' } },
      { source: 'a', target: 'lost', attributes: { relation: 'seeks' } },
    ],
  }),
};

export const hostileLabel = HOSTILE;
