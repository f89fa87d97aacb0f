import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installPackages } from './install-packages.mjs';
import { root } from './root.mjs';
import { sourceStamp } from './source-stamp.mjs';

const settings = ['src', 'vite.config.ts', 'package.json', 'package-lock.json'];
const targets = {
  app: {
    mode: 'production',
    result: 'dist/app/index.html',
    sources: [...settings, 'graph-data', 'index.html', 'scripts'],
  },
  cli: { mode: 'cli', result: 'dist/cli/policy-atlas.js', sources: [...settings, 'scripts'] },
};

/** Builds the site (`app`) into dist/app or the command line (`cli`) into dist/cli. */
export async function build(name, { quiet = false } = {}) {
  const { mode, result, sources } = targets[name];
  const stamp = sourceStamp(sources); // before, so that a change during the build is seen the next time
  await runVite(mode, quiet ? 'warn' : 'info');
  if (name === 'cli') chmodSync(join(root, result), 0o755);
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(stampFile(name), stamp);
}

async function runVite(mode, logLevel) {
  const vite = await import('vite'); // late, for it may just have been installed
  try {
    await vite.build({ root, mode, logLevel });
  } catch (error) {
    console.error(error.message); // what is wrong with the sources; where Vite found it says nothing more
    process.exit(3);
  }
}

/** Builds only if the sources are not those of the last build. */
export async function buildIfChanged(name, options) {
  if (!isCurrent(name)) await build(name, options);
}

function isCurrent(name) {
  const { result, sources } = targets[name];
  if (!existsSync(join(root, result)) || !existsSync(stampFile(name))) return false;
  return readFileSync(stampFile(name), 'utf8') === sourceStamp(sources);
}

function stampFile(name) {
  return join(root, '.cache', `built-${name}`);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  installPackages();
  await build('app');
  await build('cli');
}
