import { resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { faultLine } from '../formats/fault';
import { readGraphData } from '../formats/graph-data/read-graph-data';
import type { AtlasDocument } from '../graph/atlas-document';
import { computePositions } from './compute-positions';
import { makeGeography } from './geography';
import { readFolder } from './read-folder';
import { sha256 } from './sha256';

/**
 * Compiles graph-data/ for the site: `documents/<id>.json`, `documents/index.json` and `geography.json`, fetched
 * relative to the page, and `schema/*.json` for editors of the YAML. A fault in the data fails the build; while
 * developing it fails the request and is printed.
 */
export function documents(folderName = 'graph-data'): Plugin {
  let folder = folderName;
  return {
    name: 'documents',
    configResolved({ root }) {
      folder = resolve(root, folderName);
    },
    async generateBundle() {
      if (this.environment.config.consumer !== 'client') return;
      const files = [...(await compileSite(folder)), ...(await schemaFiles())];
      for (const [fileName, source] of files) this.emitFile({ type: 'asset', fileName, source });
    },
    configureServer: (server) => serveSite(server, folder),
  };
}

/** The data files of the site by name. Throws with all faults in the message. */
export async function compileSite(folder: string): Promise<Map<string, string>> {
  const geography = makeGeography();
  const { files } = await readFolder(folder);
  const { documents: read, faults } = readGraphData(files, { geography, sha256 });
  if (faults.length > 0) throw new Error(`Faults in ${folder}:\n${faults.map(faultLine).join('\n')}`);
  const compiled = await Promise.all(read.map((document) => withPositions(document, folder)));
  const listed = [...compiled].sort((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity));
  const index = listed.map(({ id, title, about, hash }) => ({ id, title, about, hash }));
  return new Map([
    ...compiled.map((document): [string, string] => [
      `documents/${document.id}.json`,
      JSON.stringify(document),
    ]),
    ['documents/index.json', JSON.stringify(index)],
    ['geography.json', JSON.stringify(geography)],
  ]);
}

async function withPositions(document: AtlasDocument, folder: string): Promise<AtlasDocument> {
  const { layouts } = await computePositions(document, folder);
  return { ...document, positions: layouts };
}

async function schemaFiles(): Promise<[string, string][]> {
  const { yamlSchemas } = await import('./yaml-schemas');
  return [...yamlSchemas()].map(([name, schema]) => [`schema/${name}`, schema]);
}

/** Compiles on the first request after a change, and tells the page to load again when there is one. */
function serveSite(server: ViteDevServer, folder: string): void {
  let site: Promise<Map<string, string>> | undefined;
  server.watcher.add(folder);
  server.watcher.on('all', (_event, file) => {
    if (!file.startsWith(folder) || file.endsWith('positions.json')) return;
    site = undefined;
    server.ws.send({ type: 'full-reload' });
  });
  server.middlewares.use((request, response, next) => {
    const name = (request.url ?? '').split('?')[0]?.slice(1) ?? '';
    if (name !== 'geography.json' && !/^documents\/[^/]+\.json$/.test(name)) return next();
    site ??= compileSite(folder);
    site.then(
      (files) => {
        const source = files.get(decodeURIComponent(name));
        if (source === undefined) next();
        else response.setHeader('Content-Type', 'application/json').end(source);
      },
      (error: unknown) => {
        server.config.logger.error(String(error));
        response.writeHead(500).end(String(error));
      },
    );
  });
}
