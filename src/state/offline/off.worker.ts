import { ownCaches } from './own-caches';
import type { WorkerScope } from './worker-scope';

// Put in the place of the offline worker, it takes it and all it kept out of the browsers of readers.
const scope = globalThis as unknown as WorkerScope;

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));

scope.addEventListener('activate', (event) =>
  event.waitUntil(
    (async () => {
      for (const name of await ownCaches(scope.caches, scope.registration.scope))
        await scope.caches.delete(name);
      await scope.registration.unregister();
    })(),
  ),
);
