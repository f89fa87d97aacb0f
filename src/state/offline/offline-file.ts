/** A file of the site as the build lists it: its path beside the page, and the base64 of its SHA-256. */
export type OfflineFile = readonly [path: string, sha256: string, when: 'at-once' | 'on-use'];

/** Their names hold a hash of their content: what has such a name never changes. */
export const isHashed = (path: string): boolean => path.startsWith('assets/');

/** What a page sends to the worker that waits, so that it takes over. */
export const TAKE_OVER = 'policy-atlas/take-over';
