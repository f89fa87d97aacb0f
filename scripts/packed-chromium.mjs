import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './root.mjs';

const source = join(root, 'node_modules', '@sparticuz', 'chromium');

/**
 * The Chromium that travels in an npm package (Linux x64 only), unpacked once into .cache. Its own fonts and
 * nothing of the machine's make its pictures the same everywhere.
 */
export function packedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
  const folder = join(root, '.cache', `chromium-${version}`);
  if (!existsSync(folder)) unpack(folder);
  writeFontSettings(folder);
  return {
    path: join(folder, 'chromium'),
    packed: true,
    args: ['--font-render-hinting=none', '--disable-gpu'],
    env: {
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      LD_LIBRARY_PATH: [process.env.LD_LIBRARY_PATH, join(folder, 'al2023', 'lib')].filter(Boolean).join(':'),
    },
  };
}

/** Unpacks beside and renames, so that an interrupted or a second run never leaves half a browser. */
function unpack(folder) {
  console.error('Unpacking Chromium …');
  const draft = `${folder}-${process.pid}`;
  mkdirSync(draft, { recursive: true });
  const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', inflateAll()], {
    env: { ...process.env, TMPDIR: draft }, // the package unpacks into the temporary folder
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new Error('Chromium could not be unpacked: is the disk full?');
  chmodSync(join(draft, 'chromium'), 0o755);
  if (existsSync(folder)) rmSync(draft, { recursive: true });
  else renameSync(draft, folder);
}

// The package's own executablePath() takes any stale copy and skips the libraries; its parts are used instead.
function inflateAll() {
  const inflate = pathToFileURL(join(source, 'build', 'esm', 'lambdafs.js')).href;
  const files = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];
  const paths = files.map((file) => join(source, 'bin', file));
  return `import { inflate } from ${JSON.stringify(inflate)};
    for (const path of ${JSON.stringify(paths)}) await inflate(path);`;
}

function writeFontSettings(folder) {
  const settings = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>\n`;
  const file = join(folder, 'fonts.conf');
  if (!existsSync(file) || readFileSync(file, 'utf8') !== settings) writeFileSync(file, settings);
}
