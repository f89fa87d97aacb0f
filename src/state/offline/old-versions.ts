import { isHashed } from './offline-file';
import { ownCaches } from './own-caches';
import type { WorkerScope } from './worker-scope';

interface Current {
  name: string;
  holds: (path: string) => boolean;
}

/** Milliseconds for which what only a version before has is kept. */
export const KEPT_FOR = 30 * 24 * 3600_000;

/** When a version took over, versions before keep only the parts it does not have itself, for pages that still run. */
export async function setAside(scope: WorkerScope, current: Current, now: number): Promise<void> {
  const site = scope.registration.scope;
  await (await scope.caches.open(current.name)).delete(site + SINCE); // it may have been taken back
  for (const cache of await olderCaches(scope, current.name)) {
    for (const { url } of await cache.keys()) {
      const path = url.slice(site.length);
      if (path !== SINCE && (!isHashed(path) || current.holds(path))) await cache.delete(url);
    }
    if (!(await cache.match(site + SINCE))) await cache.put(site + SINCE, new Response(String(now)));
  }
}

/** Versions that were set aside long ago go, once no page is open that could be one of theirs. */
export async function forgetOld(scope: WorkerScope, current: Current, now: number): Promise<void> {
  const pages = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (pages.length > 0) return;
  const site = scope.registration.scope;
  for (const name of await ownCaches(scope.caches, site)) {
    const since = await (await scope.caches.open(name)).match(site + SINCE);
    const isOld = since !== undefined && now - Number(await since.text()) > KEPT_FOR;
    if (isOld && name !== current.name) await scope.caches.delete(name);
  }
}

/** Beside the files in a cache: the moment from which it is one of a version before. */
const SINCE = 'set-aside-since';

async function olderCaches({ caches, registration }: WorkerScope, current: string): Promise<Cache[]> {
  const names = await ownCaches(caches, registration.scope);
  return Promise.all(names.filter((name) => name !== current).map((name) => caches.open(name)));
}
