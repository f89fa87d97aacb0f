import type { OfflineFile } from '../../../src/state/offline/offline-file';
import { ownCaches } from '../../../src/state/offline/own-caches';
import { SiteCache } from '../../../src/state/offline/site-cache';
import type { WorkerScope } from '../../../src/state/offline/worker-scope';

/** A site whose files are made up, kept in the real caches of the browser under an address of its own. */
export class KeptSite {
  readonly base = `https://atlas.invalid/${crypto.randomUUID()}/`;
  readonly asked: string[] = [];
  /** What the server has, by path. */
  files: Record<string, string> = {};
  pages = 0;

  readonly scope: WorkerScope = {
    registration: { scope: this.base, unregister: () => Promise.resolve(true) },
    clients: {
      claim: () => Promise.resolve(),
      matchAll: () => Promise.resolve(Array.from({ length: this.pages })),
    },
    caches,
    skipWaiting: () => Promise.resolve(),
    fetch: (asked) => this.#answer(typeof asked === 'string' ? asked : asked.url),
    addEventListener: () => undefined,
  };

  version(name: string, paths: string[], onUse: string[] = []): SiteCache {
    const atOnce = paths.map((path): OfflineFile => [path, 'hash', 'at-once']);
    const later = onUse.map((path): OfflineFile => [path, 'hash', 'on-use']);
    return new SiteCache(this.scope, name, [...atOnce, ...later]);
  }

  async textOf(cache: SiteCache, path: string): Promise<string | undefined> {
    return (await cache.answer(new Request(this.base + path)))?.text();
  }

  cacheNames = (): Promise<string[]> => ownCaches(caches, this.base);

  async pathsIn(cache: SiteCache): Promise<string[]> {
    const kept = await (await caches.open(cache.name)).keys();
    return kept.map(({ url }) => url.slice(this.base.length)).sort();
  }

  async clear(): Promise<void> {
    for (const name of await this.cacheNames()) await caches.delete(name);
  }

  #answer(url: string): Promise<Response> {
    const path = url.slice(this.base.length).replace(/[?#].*/, '');
    this.asked.push(path);
    const text = this.files[path];
    return Promise.resolve(new Response(text ?? 'gone', { status: text === undefined ? 404 : 200 }));
  }
}
