import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { sha256 } from './sha256';

/**
 * Writes the worker that keeps the site for use without a connection, `sw.js`, with the list of the site's files, and
 * `sw-off.js`, which takes its place to end that. `settings` are what else makes a version: the headers that hosts send.
 */
export function offline(settings: object): Plugin {
  let root = '';
  return {
    name: 'offline',
    apply: 'build',
    configResolved: (config) => void (root = config.root),
    writeBundle: {
      order: 'post',
      async handler({ dir = '' }, bundle) {
        if (this.environment.config.consumer !== 'client') return;
        const files = await listFiles(dir, Object.keys(bundle).sort());
        const version = sha256(JSON.stringify([files, settings])).slice(0, 12);
        await writeFile(join(dir, 'sw.js'), await buildWorker(root, 'offline', { version, files }));
        await writeFile(join(dir, 'sw-off.js'), await buildWorker(root, 'off'));
      },
    },
  };
}

/** As the worker reads it; the cli layer may not know its file, `state/offline/offline-file.ts`. */
type OfflineFile = [path: string, sha256: string, when: 'at-once' | 'on-use'];

/** What is large or seldom wanted is kept when it was used: the program of saved pages, the page for embedding. */
const ON_USE = /^(page-parts\.json|embed\.html|assets\/embed\/.*)$/;
/** What the program never asks for: schemas for editors, what other sites and the system load. */
const LEFT_OUT = /^schema\/|^icons\/|\.webmanifest$|^policy-atlas-element|^sw(-off)?\.js$|\.map$/;

async function listFiles(folder: string, names: string[]): Promise<OfflineFile[]> {
  const wanted = names.filter((name) => !LEFT_OUT.test(name));
  return Promise.all(wanted.map((name) => listFile(folder, name)));
}

/** The page is listed as the folder that answers with it: some hosts lead from `index.html` to there. */
const listFile = async (folder: string, name: string): Promise<OfflineFile> => [
  name === 'index.html' ? '' : name,
  sha256(await readFile(join(folder, name)), 'base64'),
  ON_USE.test(name) ? 'on-use' : 'at-once',
];

/** One script that runs by itself. */
async function buildWorker(root: string, name: string, given?: object): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    cacheDir: '.cache/vite',
    logLevel: 'warn',
    define: given && { OFFLINE: JSON.stringify(given) },
    build: {
      write: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: `src/state/offline/${name}.worker.ts`,
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const chunk = 'output' in built && built.output.find(({ type }) => type === 'chunk');
  if (!chunk || chunk.type !== 'chunk') throw new Error(`The worker "${name}" was not built.`);
  return chunk.code;
}
