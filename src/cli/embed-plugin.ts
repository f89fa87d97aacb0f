import { build, type InlineConfig, type Plugin, type PluginOption, type Rolldown } from 'vite';

/** Where the parts of the page to embed lie. */
const PARTS = 'assets/embed';
const ELEMENT = 'policy-atlas-element.js';

/**
 * Builds the page that stands within others, and the custom element that holds it. Each is built by itself: browsers
 * share nothing between a frame and the site that it comes from, and the start of the app stays one file.
 */
export function embed(program: () => PluginOption[]): Plugin {
  let root = '';
  return {
    name: 'embed',
    apply: 'build',
    configResolved: (config) => void (root = config.root),
    async generateBundle() {
      if (this.environment.config.consumer !== 'client') return;
      for (const file of [...(await buildPage(root, program())), ...(await buildElement(root))]) {
        const source = file.type === 'chunk' ? file.code : file.source;
        this.emitFile({ type: 'asset', fileName: file.fileName, source });
      }
    },
  };
}

type Output = Rolldown.RolldownOutput['output'][number];

const buildPage = (root: string, plugins: PluginOption[]): Promise<Output[]> =>
  buildPart(root, {
    base: './',
    plugins,
    worker: { format: 'iife' },
    build: { assetsDir: PARTS, assetsInlineLimit: 0, rolldownOptions: { input: 'embed.html' } },
  });

/** One file, under a name that pages elsewhere can rely on. */
async function buildElement(root: string): Promise<Output[]> {
  const files = await buildPart(root, {
    build: {
      rolldownOptions: {
        input: 'src/policy-atlas-element.ts',
        output: { codeSplitting: false, entryFileNames: ELEMENT },
      },
    },
  });
  if (files.length !== 1) throw new Error('The element was not built as one file.');
  return files;
}

async function buildPart(root: string, config: InlineConfig): Promise<Output[]> {
  const built = await build({
    ...config,
    configFile: false,
    root,
    cacheDir: '.cache/vite',
    logLevel: 'warn',
    build: {
      write: false,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      chunkSizeWarningLimit: Infinity,
      ...config.build,
    },
  });
  if (!('output' in built)) throw new Error('A part of the embedding was not built.');
  return built.output;
}
