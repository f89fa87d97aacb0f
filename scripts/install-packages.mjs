import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { runNpm } from './run-npm.mjs';

const stampFile = join(root, 'node_modules', '.policy-atlas-installed');

/** Runs `npm ci` when the lock file, the platform or Node's major version changed. Uses no package itself. */
export function installPackages() {
  checkNodeVersion();
  const stamp = wantedStamp();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  console.error('Installing packages (npm ci) …');
  // results go to standard output elsewhere, so npm's own words go to standard error
  const { status, error } = runNpm(['ci', '--include=dev'], ['ignore', 2, 2]);
  if (error) console.error(`npm did not start: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stampFile, stamp);
}

function checkNodeVersion() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const fits = major >= 24 || (major === 22 && minor >= 13) || (major === 20 && minor >= 19);
  if (fits) return;
  console.error(`Node ${process.versions.node} does not fit: install Node 20.19, 22.13, 24 or newer.`);
  process.exit(1);
}

function wantedStamp() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  const machine = `${process.platform} ${process.arch} ${process.versions.node.split('.')[0]}`;
  return createHash('sha256').update(lock).update(machine).digest('hex');
}
