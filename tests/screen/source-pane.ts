import type { Locator, Page } from '@playwright/test';

interface Given {
  name: string;
  text: string;
}

/** The pane with the reader's own copy of the source, and the ways to open one. */
export class SourcePane {
  readonly pane: Locator;
  readonly opener: Locator;
  readonly status: Locator;
  readonly refusal: Locator;
  readonly text: Locator;

  constructor(readonly page: Page) {
    this.pane = page.getByRole('complementary', { name: 'Text' });
    this.opener = this.pane.getByRole('group', { name: 'Open the source' });
    this.status = this.pane.locator('.status');
    this.refusal = this.opener.getByRole('alert');
    this.text = this.pane.getByRole('region', { name: 'Text of the document' });
  }

  async show(): Promise<void> {
    await this.page.getByRole('banner').getByRole('button', { name: 'Text', exact: true }).click();
    await this.pane.getByRole('button', { name: 'The source' }).click();
    await this.opener.waitFor();
  }

  /** Chooses a text, or the file at a path. */
  async choose(given: Given | string): Promise<void> {
    const choosing = this.page.waitForEvent('filechooser');
    await this.opener.getByRole('button', { name: 'Open the text …' }).click();
    const file =
      typeof given === 'string'
        ? given
        : { name: given.name, mimeType: 'text/plain', buffer: Buffer.from(given.text) };
    await (await choosing).setFiles(file);
  }

  async paste(text: string): Promise<void> {
    await this.opener.getByText('Paste it').click();
    await this.opener.getByRole('textbox', { name: 'The text of the source' }).fill(text);
    await this.opener.getByRole('button', { name: 'Open the pasted text' }).click();
  }

  async drop({ name, text }: Given): Promise<void> {
    const files = await this.page.evaluateHandle(
      ([name, text]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text], name, { type: 'text/plain' }));
        return transfer;
      },
      [name, text] as const,
    );
    await this.opener.dispatchEvent('drop', { dataTransfer: files });
  }

  async forget(): Promise<void> {
    await this.status.getByRole('button', { name: 'Forget this text' }).click();
    await this.opener.waitFor();
  }
}
