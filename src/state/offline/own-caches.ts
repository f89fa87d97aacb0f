const NAME = 'policy-atlas';

/** Several atlases may share an origin, each in its folder: the name of a cache holds the address of its site. */
export const cacheName = (site: string, version: string): string => `${NAME} ${site} ${version}`;

/** Those of one site, of whatever version. */
export async function ownCaches(caches: CacheStorage, site: string): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(cacheName(site, '')));
}
