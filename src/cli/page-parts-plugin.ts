import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { build, type Plugin, type PluginOption, type Rolldown } from 'vite';
import type { PageParts } from '../formats/page/write-page';
import { sha256 } from './sha256';
import { withoutReaders } from './without-readers';

interface Options {
  /** What turns the sources into JavaScript; anew for each build. */
  plugins: () => PluginOption[];
  policy: (hashes: { script: string; style: string }) => string;
}

/** Packs the program once more, as one script and its files, for the pages that readers save: `page-parts.json`. */
export function pageParts(options: Options): Plugin {
  let root = '';
  let parts: Promise<string> | undefined;
  return {
    name: 'page-parts',
    configResolved: (config) => void (root = config.root),
    async generateBundle() {
      if (this.environment.config.consumer !== 'client') return;
      this.emitFile({ type: 'asset', fileName: 'page-parts.json', source: await makeParts(root, options) });
    },
    configureServer({ middlewares, watcher }) {
      watcher.on('all', () => (parts = undefined));
      middlewares.use('/page-parts.json', (_request, response, next) => {
        parts ??= makeParts(root, options);
        parts.then((text) => response.setHeader('Content-Type', 'application/json').end(text), next);
      });
    },
  };
}

async function makeParts(root: string, { plugins, policy }: Options): Promise<string> {
  const output = await buildProgram(root, plugins());
  const loader = await readLines(root, 'loader.js');
  const openingStyle = await readLines(root, 'opening.css');
  const parts: PageParts = {
    policy: policy({ script: hashOf(loader), style: hashOf(openingStyle) }),
    loader,
    openingStyle,
    program: await pack(textOf(output, PROGRAM)),
    style: await pack(textOf(output, STYLE)),
    files: Object.fromEntries(await Promise.all(filesOf(output).map(toPackedFile))),
  };
  return JSON.stringify(parts);
}

/** A file of the page with the line ends that a browser sees when it checks the hash. */
const readLines = async (root: string, name: string): Promise<string> =>
  (await readFile(resolve(root, 'scripts/page', name), 'utf8')).replaceAll('\r\n', '\n');

const PROGRAM = 'program.js';
const STYLE = 'program.css';
type Output = Rolldown.RolldownOutput['output'][number];

async function buildProgram(root: string, plugins: PluginOption[]): Promise<Output[]> {
  const built = await build({
    configFile: false,
    root,
    cacheDir: '.cache/vite',
    logLevel: 'warn',
    define: { 'import.meta.env.DEV': 'false' }, // asked for while developing, it is built all the same
    plugins: [withoutReaders(), ...plugins],
    worker: { format: 'iife', plugins: () => plugins },
    experimental: { renderBuiltUrl: (name) => `page-file:${name}` },
    build: {
      write: false,
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: {
        input: 'src/saved-page.ts',
        preserveEntrySignatures: 'strict',
        output: { codeSplitting: false, entryFileNames: PROGRAM, assetFileNames: '[name][extname]' },
      },
    },
  });
  if (!('output' in built)) throw new Error('The program of saved pages was not built as one.');
  return built.output;
}

/** Beside program and style: fonts, and the worker of layouts. */
const filesOf = (output: Output[]) =>
  output.filter(({ fileName }) => !/\.(css|map)$/.test(fileName) && fileName !== PROGRAM);

function textOf(output: Output[], name: string): string {
  const file = output.find(({ fileName }) =>
    name === STYLE ? fileName.endsWith('.css') : fileName === name,
  );
  if (!file) throw new Error(`The program of saved pages has no ${name}.`);
  return file.type === 'chunk' ? file.code : String(file.source);
}

async function toPackedFile(file: Output): Promise<[string, PageParts['files'][string]]> {
  const bytes = file.type === 'chunk' ? file.code : file.source;
  const ending = file.fileName.split('.').pop() ?? '';
  const type = TYPES[ending];
  if (!type) throw new Error(`Saved pages know no files like ${file.fileName}.`);
  return [file.fileName, { type, packed: await pack(ending === 'ttf' ? await smallerFont(bytes) : bytes) }];
}

async function smallerFont(file: string | Uint8Array): Promise<Uint8Array> {
  const { subsetFont } = await import('./subset-font');
  return subsetFont(file);
}

const TYPES: Record<string, string> = { js: 'text/javascript', woff2: 'font/woff2', ttf: 'font/ttf' };

const pack = async (bytes: string | Uint8Array): Promise<string> =>
  (await promisify(gzip)(bytes, { level: 9 })).toString('base64');

const hashOf = (text: string): string => `'sha256-${sha256(text, 'base64')}'`;
