import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { build, createServer, type ViteDevServer } from 'vite';
import { documents } from '../../src/cli/documents-plugin';
import { islandFiles } from '../formats/island-files';

const made: string[] = [];
const servers: ViteDevServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
  for (const root of made.splice(0)) await rm(root, { recursive: true });
});

async function site(changes: Parameters<typeof islandFiles>[0] = {}) {
  const root = await mkdtemp(join(tmpdir(), 'site-'));
  made.push(root);
  const data = [...islandFiles(changes)].map(([path, text]) => [`graph-data/${path}`, text] as const);
  for (const [path, text] of [...data, ['index.html', '<p>Atlas</p>'] as const]) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return { root, configFile: false as const, logLevel: 'silent' as const, plugins: [documents()] };
}

async function builtFiles(changes: Parameters<typeof islandFiles>[0] = {}) {
  const bundle = await build({ ...(await site(changes)), build: { write: false } });
  if (!('output' in bundle)) throw new Error('more than one bundle');
  return new Map(
    bundle.output.flatMap((file) => (file.type === 'asset' ? [[file.fileName, String(file.source)]] : [])),
  );
}

it('writes the documents, their index, the geography and the schemas beside the page', async () => {
  const files = await builtFiles();
  expect(JSON.parse(files.get('documents/charter.json') ?? '')).toMatchObject({
    id: 'charter',
    positions: {},
  });
  const title = { en: 'A note on the Reef Charter' };
  expect(JSON.parse(files.get('documents/index.json') ?? '')).toEqual([
    {
      id: 'charter',
      title,
      about: { en: 'An invented charter.' },
      hash: expect.stringMatching(/^[0-9a-f]{12}$/),
    },
  ]);
  expect(JSON.parse(files.get('geography.json') ?? '').areas).toHaveLength(30);
  expect(files.has('schema/statements.schema.json')).toBe(true);
});

it('fails the build with every fault', async () => {
  const faulty = builtFiles({
    'charter/statements.yaml': ['kind: principle', 'kind: principal'],
    'shared/topics.yaml': ['theme: theme:peace}', 'theme: theme:paece}'],
  });
  await expect(faulty).rejects.toThrow(
    /statements\.yaml:2: no kind "principal"[^]*topics\.yaml:2: no theme "theme:paece"/,
  );
});

it('serves the same while developing, and answers faults with their text', async () => {
  const config = await site();
  const server = await createServer({ ...config, server: { port: 0, host: '127.0.0.1', hmr: false } });
  servers.push(server);
  await server.listen();
  const address = `http://127.0.0.1:${(server.httpServer?.address() as { port: number }).port}`;
  const response = await fetch(`${address}/documents/charter.json`);
  expect(response.headers.get('content-type')).toBe('application/json');
  expect(await response.json()).toMatchObject({ id: 'charter' });
  await writeFile(join(config.root, 'graph-data/shared/themes.yaml'), '- {id: theme:peace}');
  await expect
    .poll(async () => (await fetch(`${address}/documents/index.json`)).text(), { timeout: 5000 })
    .toContain('themes.yaml:1: missing "label"');
});
