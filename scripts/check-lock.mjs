import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/**
 * Faults of a lock file: addresses of a registry, which would tie it to one, and optional packages without an
 * entry, which npm leaves out without a word and `npm ci` then refuses on other systems.
 */
export function lockFaults(lock) {
  const entries = Object.entries(lock.packages);
  const names = new Set(entries.map(([path]) => path.split('node_modules/').pop()));
  const resolved = entries.filter(([, entry]) => entry.resolved).map(([path]) => `${path}: has "resolved"`);
  const missing = entries.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !names.has(name))
      .map((name) => `${path}: optional "${name}" has no entry`),
  );
  return [...resolved, ...missing];
}

/** Prints the faults of the project's lock file; true if there are none. */
export function checkLock() {
  const faults = lockFaults(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  for (const fault of faults) console.error(`package-lock.json: ${fault}`);
  return faults.length === 0;
}
