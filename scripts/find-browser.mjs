import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { packedChromium } from './packed-chromium.mjs';

/**
 * @typedef {object} Browser
 * @property {string} path the program
 * @property {string} version what it says of itself
 * @property {boolean} packed whether it is the one from the npm package: only there are pictures compared
 * @property {Record<string, string>} [env] what it needs to start
 * @property {string[]} [args]
 */

/**
 * The Chromium for tests: the one CHROME_PATH names, the system's, Playwright's own, or the packed one.
 * Processes started from here inherit the answer. Throws with what was tried.
 * @returns {Browser}
 */
export function findBrowser() {
  process.env.ATLAS_BROWSER ??= JSON.stringify(searchBrowser());
  return JSON.parse(process.env.ATLAS_BROWSER);
}

function searchBrowser() {
  const given = process.env.CHROME_PATH;
  if (given) {
    const browser = started({ path: given, packed: false });
    if (browser) return browser;
    throw new Error(`CHROME_PATH names ${given}, which does not start. Correct it or unset it.`);
  }
  const places = process.env.ATLAS_PACKED_BROWSER ? [] : [...systemPlaces(), ownPlace()];
  for (const path of places) {
    const browser = existsSync(path) && started({ path, packed: false });
    if (browser) return browser;
  }
  const packed = packedChromium();
  return (packed && started(packed)) || refuse(places, packed);
}

/** The browser with its version if it really starts, else nothing. */
function started(browser) {
  if (process.platform === 'win32') return { ...browser, version: 'found' }; // there --version opens a window
  const { status, stdout } = spawnSync(browser.path, ['--headless', '--no-sandbox', '--version'], {
    encoding: 'utf8',
    timeout: 20_000,
    env: { ...process.env, ...browser.env },
  });
  return status === 0 && /\d+\.\d+/.test(stdout) ? { ...browser, version: stdout.trim() } : undefined;
}

function systemPlaces() {
  if (process.platform === 'darwin')
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  if (process.platform === 'win32')
    return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((folder) => [
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      ]);
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];
  return ['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) =>
    names.map((name) => join(folder, name)),
  );
}

function ownPlace() {
  const { chromium } = createRequire(import.meta.url)('playwright-core');
  return chromium.executablePath();
}

function refuse(places, packed) {
  const reason = packed ? 'The packed one does not start here.' : 'None is packed for this system.';
  const tried = places.filter(Boolean).map((path) => `\n  ${path}`);
  throw new Error(
    `No Chromium to test with. ${reason} Tried:${tried.join('')}\n` +
      'Install Chrome or Chromium, or run "npx playwright install chromium", or set CHROME_PATH.',
  );
}
