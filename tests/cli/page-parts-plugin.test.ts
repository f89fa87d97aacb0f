import { createHash } from 'node:crypto';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, expect, it } from 'vitest';
import { build } from 'vite';
import { pageParts } from '../../src/cli/page-parts-plugin';
import type { PageParts } from '../../src/formats/page/write-page';

const LOADER = 'open();\n';
const STYLE = '.opening {}\n';
const FILES = {
  'index.html': '<p>Atlas</p>',
  'scripts/page/loader.js': LOADER,
  'scripts/page/opening.css': STYLE,
  'src/a-font.woff2': 'font',
  'src/style.css': "@font-face { font-family: F; src: url('./a-font.woff2') } p { color: red }",
  'src/later.ts': 'export const later = 42;',
  'src/a.worker.ts': 'postMessage(42);',
  'src/saved-page.ts': `import './style.css';
    import worker from './a.worker?worker&url';
    export const startPage = async () => [worker, (await import('./later')).later];`,
};

const made: string[] = [];
afterEach(async () => {
  for (const root of made.splice(0)) await rm(root, { recursive: true });
});

async function builtParts(changes: Record<string, string> = {}): Promise<PageParts> {
  const root = await mkdtemp(join(tmpdir(), 'page-'));
  made.push(root);
  for (const [path, text] of Object.entries({ ...FILES, ...changes })) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  const policy = ({ script, style }: { script: string; style: string }) => `${script} ${style}`;
  const plugins = [pageParts({ plugins: () => [], policy })];
  const bundle = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins,
    build: { write: false },
  });
  if (!('output' in bundle)) throw new Error('more than one bundle');
  const file = bundle.output.find(({ fileName }) => fileName === 'page-parts.json');
  return JSON.parse(String(file?.type === 'asset' && file.source)) as PageParts;
}

const unpacked = (packed: string) => gunzipSync(Buffer.from(packed, 'base64')).toString('utf8');
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

it('packs the program as one script, its lazy parts too, and names its files so that the loader finds them', async () => {
  const { program, style, files } = await builtParts();
  const [worker = ''] = Object.keys(files).filter((name) => name.endsWith('.js'));
  expect(unpacked(program)).toContain(`page-file:${worker}`);
  expect(unpacked(program)).not.toMatch(/import\s*[("'{]/);
  expect(unpacked(program)).toContain('startPage');
  expect(unpacked(style)).toContain('url(page-file:a-font.woff2)');
  expect(files['a-font.woff2']).toEqual({ type: 'font/woff2', packed: expect.any(String) });
  expect(unpacked(files['a-font.woff2']!.packed)).toBe('font');
  expect(files[worker]?.type).toBe('text/javascript');
});

it('names in its policy the hashes of what runs and shows at once', async () => {
  const { loader, openingStyle, policy } = await builtParts();
  expect([loader, openingStyle]).toEqual([LOADER, STYLE]);
  expect(policy).toBe(`${hashOf(LOADER)} ${hashOf(STYLE)}`);
});

it('fails the build where a file has no type that a page could give it', async () => {
  const parts = builtParts({
    'src/style.css': "p { cursor: url('./strange.cur'), auto }",
    'src/strange.cur': '?',
  });
  await expect(parts).rejects.toThrow('Saved pages know no files like strange.cur.');
});

it('leaves out what reads files of other programs, and keeps what writes them', async () => {
  const { program } = await builtParts({
    'src/formats/a/read-a.ts': "export const readA = () => 'reads';",
    'src/formats/a/write-a.ts': "export const writeA = () => 'writes';",
    'src/formats/a/a.ts': `export const a = {
      read: async () => (await import('./read-a')).readA,
      write: async () => (await import('./write-a')).writeA,
    };`,
    'src/saved-page.ts': `import './style.css';
      export { a as startPage } from './formats/a/a';`,
  });
  expect(unpacked(program)).toContain('writes');
  expect(unpacked(program)).not.toContain('reads');
});
