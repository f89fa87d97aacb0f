import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

/** Where the site was built. */
export const BUILT = process.env.ATLAS_BUILT ?? 'dist/app';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.webmanifest': 'application/manifest+json',
};

/** A static host as there are many: it sends no headers but the kind of file, and has its site under a sub-path. */
export class PlainServer {
  readonly #server: Server;

  /** `folder` may be another one later, as when a new version is put in its place. */
  constructor(
    public folder: string,
    /** Pages and files that are not in the folder, by their paths. */
    private readonly made: Record<string, string> = {},
  ) {
    this.#server = createServer((request, response) => {
      const [path = ''] = (request.url ?? '').split(/[?#]/);
      void this.#answer(path).then(({ status, type, body }) =>
        response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-cache' }).end(body),
      );
    });
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${UNDER}`;
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #answer(path: string): Promise<{ status: number; type: string; body: string | Buffer }> {
    const name = path.slice(UNDER.length).replace(/(^|\/)$/, '$1index.html');
    const type = TYPES[extname(name)] ?? 'text/plain';
    const isUnder = path.startsWith(UNDER) && !name.includes('..');
    const body = this.made[path] ?? (isUnder && (await readFile(join(this.folder, name)).catch(() => null)));
    return body ? { status: 200, type, body } : { status: 404, type: 'text/plain', body: 'not here' };
  }
}

const UNDER = '/some/folder/';
