import { TAKE_OVER, type OfflineFile } from './offline-file';
import { forgetOld, setAside } from './old-versions';
import { SiteCache } from './site-cache';
import type { WorkerScope } from './worker-scope';

/** Written in by the build. */
declare const OFFLINE: { version: string; files: readonly OfflineFile[] };

const scope = globalThis as unknown as WorkerScope;
const { version, files } = OFFLINE;
const site = new SiteCache(scope, version, files);

scope.addEventListener('install', (event) => event.waitUntil(site.fill()));

scope.addEventListener('activate', (event) =>
  event.waitUntil(setAside(scope, site, Date.now()).then(() => scope.clients.claim())),
);

scope.addEventListener('fetch', (event) => {
  if (event.request.mode === 'navigate') event.waitUntil(forgetOld(scope, site, Date.now()));
  const answer = site.answer(event.request);
  if (answer) event.respondWith(answer);
});

// It takes over only when the reader asks for it: until then pages keep the version they began with.
scope.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) event.waitUntil(scope.skipWaiting());
});
