import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const stampFile = join(root, 'node_modules', '.policy-atlas-installed');

/** Runs `npm ci` when the lock file, the platform or Node's major version changed. Uses no package itself. */
export function installPackages() {
  checkNodeVersion();
  const stamp = wantedStamp();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  console.error('Installing packages (npm ci) …');
  const { status, error } = runNpm(['ci', '--include=dev']);
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

/** Results go to standard output elsewhere, so npm's own words go to standard error. */
function runNpm(words) {
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  const npm = process.env.npm_execpath; // set when npm started us; the only way that works on every system
  if (npm && /npm-cli\.c?js$/.test(npm)) return spawnSync(process.execPath, [npm, ...words], options);
  return spawnSync('npm', words, { ...options, shell: process.platform === 'win32' });
}
