import { test as base, expect } from './atlas-test';
import { AtlasPage } from './atlas-page';
import type { BrowserContext, Page, TestInfo } from '@playwright/test';

interface SavedPages {
  /** Saves the view of an address as a page, and answers where the file is. */
  save: (fragment: string, name?: string) => Promise<string>;
  /** Opens a file from disk with no network, in a page of its own. */
  openFile: (path: string) => Promise<AtlasPage>;
}

export const test = base.extend<SavedPages>({
  save: async ({ atlas }, use, info) => {
    await use(async (fragment, name) => {
      await atlas.open(fragment);
      return saveFrom(atlas, info, name);
    });
  },

  openFile: async ({ context, page, faults }, use) => {
    await use(async (path) => {
      await cutOff(context, faults);
      await page.goto('about:blank');
      await page.goto(`file://${path}`);
      const atlas = new AtlasPage(page);
      await atlas.isDrawn();
      return atlas;
    });
  },
});

export { expect };

/** Through the dialog, as a reader does it. */
export async function saveFrom({ page }: AtlasPage, info: TestInfo, name = 'page.html'): Promise<string> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Save as a page …' }).click();
  const path = info.outputPath(name);
  await (await downloadBy(page, 'Save page')).saveAs(path);
  await expect(page.getByText(/^Saved .+\.html \(\d\.\d MB\)\.$/)).toBeVisible();
  return path;
}

export async function downloadBy(page: Page, button: string | RegExp) {
  const download = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: button }).click();
  return download;
}

/** From now on whatever is asked of a network is a fault. */
async function cutOff(context: BrowserContext, faults: string[]): Promise<void> {
  await context.setOffline(true);
  context.on('request', (request) => {
    if (!/^(file|blob|data|about):/.test(request.url())) faults.push(`request: ${request.url()}`);
  });
}
