import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { build } from 'vite';
import { offline } from '../../src/cli/offline-plugin';

const FILES: Record<string, string> = {
  'index.html': '<p>Atlas</p>',
  'documents/a.json': '{}',
  'page-parts.json': '{"large":true}',
  'icons/icon.svg': '<svg/>',
  'schema/a.json': '{}',
};
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'offline-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function builtWorker(files = FILES, headers = {}): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'site',
        resolveId: (id) => (id === 'site' ? '\0site' : null),
        load: (id) => (id === '\0site' ? 'globalThis.isAtlas = true;' : null),
        generateBundle() {
          for (const [fileName, source] of Object.entries(files))
            this.emitFile({ type: 'asset', fileName, source });
        },
      },
      offline(headers),
    ],
    build: { outDir: folder, emptyOutDir: true, rolldownOptions: { input: 'site' } },
  });
  return readFile(join(folder, 'sw.js'), 'utf8');
}

const listed = (worker: string): string[][] =>
  [...worker.matchAll(/\[`([^`]*)`,`([\w+/=]{44})`,`([\w-]+)`\]/g)].map(([, ...file]) => file);
const versionOf = (worker: string): string | undefined => /`([0-9a-f]{12})`/.exec(worker)?.[1];

it('lists the files of the site by their hashes, and none that the program never asks for', async () => {
  const files = listed(await builtWorker());
  const named = files.map(([path, , when]) => `${path?.replace(/-[\w-]{8}\.js$/, '.js')}: ${when}`).sort();
  expect(named).toEqual([
    ': at-once',
    'assets/_site.js: at-once',
    'documents/a.json: at-once',
    'page-parts.json: on-use',
  ]);
  const hash = createHash('sha256').update(FILES['index.html']!).digest('base64');
  expect(files.find(([path]) => path === '')?.[1]).toBe(hash);
});

it('is another version when a file or a header changed, and the same otherwise', async () => {
  const first = versionOf(await builtWorker());
  const again = versionOf(await builtWorker());
  const otherFile = versionOf(await builtWorker({ ...FILES, 'documents/a.json': '{ }' }));
  const otherHeader = versionOf(await builtWorker(FILES, { 'X-Header': 'other' }));
  expect(first).toMatch(/^[0-9a-f]{12}$/);
  expect(again).toBe(first);
  expect(new Set([first, otherFile, otherHeader]).size).toBe(3);
});

it('writes a worker that ends it beside', async () => {
  await builtWorker();
  expect(await readFile(join(folder, 'sw-off.js'), 'utf8')).toContain('unregister');
});
