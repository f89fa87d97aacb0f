import { spawnSync } from 'node:child_process';
import { root } from './root.mjs';

/**
 * Runs npm in the project's folder.
 * @param {string[]} words
 * @param {import('node:child_process').StdioOptions} stdio
 */
export function runNpm(words, stdio) {
  const options = { cwd: root, stdio, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 };
  const npm = process.env.npm_execpath; // set when npm started us; the only way that works on every system
  if (npm && /npm-cli\.c?js$/.test(npm)) return spawnSync(process.execPath, [npm, ...words], options);
  return spawnSync('npm', words, { ...options, shell: process.platform === 'win32' });
}
