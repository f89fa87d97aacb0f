import { isHashed, type OfflineFile } from './offline-file';
import { cacheName, ownCaches } from './own-caches';
import type { WorkerScope } from './worker-scope';

/** One version of the site in this browser: filled whole, and answered from before the network is asked. */
export class SiteCache {
  readonly name: string;
  readonly #files: Map<string, OfflineFile>;
  readonly #base: string;

  constructor(
    private readonly scope: Pick<WorkerScope, 'caches' | 'fetch' | 'registration'>,
    version: string,
    files: readonly OfflineFile[],
  ) {
    this.#base = scope.registration.scope;
    this.name = cacheName(this.#base, version);
    this.#files = new Map(files.map((file) => [file[0], file]));
  }

  /** All that is listed at once; what is there already, from a version before or a try that broke off, is not loaded again. */
  async fill(): Promise<void> {
    const cache = await this.scope.caches.open(this.name);
    const all = [...this.#files.values()].filter(([, , when]) => when === 'at-once');
    const waiting = [...all];
    const loadInTurn = async () => {
      for (let file = waiting.pop(); file; file = waiting.pop())
        if (!(await cache.match(this.#address(file[0])))) await this.#add(cache, file);
    };
    const turns = await Promise.allSettled(Array.from({ length: AT_A_TIME }, loadInTurn));
    const broken = turns.find((turn) => turn.status === 'rejected');
    if (broken) throw broken.reason as Error;
    const kept = new Set((await cache.keys()).map(({ url }) => url));
    const lacking = all.find(([path]) => !kept.has(this.#address(path)));
    if (lacking) throw new Error(`${lacking[0]} is not kept.`);
  }

  /** Null for what is no part of the site: the browser then does as if there were no worker. */
  answer(request: Request): Promise<Response> | null {
    const path = request.method === 'GET' ? this.#pathOf(request.url) : null;
    if (path === null) return null;
    const file = this.#files.get(path);
    if (file) return this.#answerFile(file, request);
    return isHashed(path) ? this.#answerOlder(path, request) : null;
  }

  holds = (path: string): boolean => this.#files.has(path);

  async #answerFile(file: OfflineFile, request: Request): Promise<Response> {
    const cache = await this.scope.caches.open(this.name);
    const kept = await cache.match(this.#address(file[0]));
    if (kept) return kept;
    return file[2] === 'on-use' ? this.#add(cache, file) : this.scope.fetch(request);
  }

  /** A page of a version before goes on loading its parts. */
  async #answerOlder(path: string, request: Request): Promise<Response> {
    return (await this.#inAnyVersion(path)) ?? this.scope.fetch(request);
  }

  /** Loads a file and keeps it; `integrity` refuses one that is of another version, or was changed on its way. */
  async #add(cache: Cache, [path, sha256]: OfflineFile): Promise<Response> {
    const address = this.#address(path);
    const older = isHashed(path) ? await this.#inAnyVersion(path) : undefined;
    const response = older ?? (await this.scope.fetch(address, howToLoad(path, sha256)));
    if (!response.ok) throw new Error(`${path || 'the page'}: ${response.status}`);
    const plain = withoutRedirect(response);
    await cache.put(address, plain.clone());
    return plain;
  }

  async #inAnyVersion(path: string): Promise<Response | undefined> {
    for (const name of await ownCaches(this.scope.caches, this.#base)) {
      const kept = await (await this.scope.caches.open(name)).match(this.#address(path));
      if (kept) return kept;
    }
    return undefined;
  }

  #address = (path: string): string => new URL(path, this.#base).href;

  /** Beside the page, and so empty for the page itself; null for what lies elsewhere. */
  #pathOf(url: string): string | null {
    const [address = ''] = url.split(/[?#]/);
    if (!address.startsWith(this.#base)) return null;
    const path = address.slice(this.#base.length);
    return path === 'index.html' ? '' : path;
  }
}

const AT_A_TIME = 4;

const howToLoad = (path: string, sha256: string): RequestInit => ({
  integrity: `sha256-${sha256}`,
  cache: isHashed(path) ? 'default' : 'no-cache',
  priority: 'low', // what the reader waits for goes first
});

/** Browsers take no redirected answer for a page; some hosts lead from `embed.html` to `embed`. */
const withoutRedirect = (response: Response): Response =>
  response.redirected
    ? new Response(response.body, { status: response.status, headers: response.headers })
    : response;
