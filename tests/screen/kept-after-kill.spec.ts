import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from '@playwright/test';
import { launchOptions } from '../launch-options';
import { AtlasPage } from './atlas-page';
import { expect, test } from './atlas-test';
import { StartPage, riversFile } from './start-page';

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

/** A browser that keeps what it has on the disk. */
async function visit(baseURL: string | undefined): Promise<{ context: BrowserContext; atlas: AtlasPage }> {
  const context = await chromium.launchPersistentContext(folder, {
    ...launchOptions(),
    ...(baseURL && { baseURL }),
  });
  return { context, atlas: new AtlasPage(await context.newPage()) };
}

/** As the system does when memory runs out: nothing is told, nothing is written any more. */
async function kill({ context, atlas }: Awaited<ReturnType<typeof visit>>): Promise<void> {
  const client = await context.browser()!.newBrowserCDPSession();
  const { processInfo } = await client.send('SystemInfo.getProcessInfo');
  const gone = atlas.page.waitForEvent('close');
  process.kill(processInfo.find(({ type }) => type === 'browser')!.id, 'SIGKILL');
  await gone;
}

test('a browser that is killed has kept what is older than a second', async ({ baseURL }) => {
  const first = await visit(baseURL);
  await first.atlas.open();
  const start = new StartPage(first.atlas.page);
  await start.openFile(riversFile('Rivers'));
  await first.atlas.page.getByRole('checkbox', { name: 'Sea' }).uncheck();
  await start.isKept();
  const id = first.atlas.fragment.replace(/\?.*/, '');
  await kill(first);

  const second = await visit(baseURL);
  await second.atlas.open(id);
  await expect(second.atlas.standing).toContainText('2 shown');
  await second.context.close();
});
