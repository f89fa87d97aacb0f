import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildIfChanged } from './build.mjs';
import { findBrowser } from './find-browser.mjs';
import { freePort } from './free-port.mjs';
import { installPackages } from './install-packages.mjs';
import { root } from './root.mjs';

installPackages();
console.log(findBrowser().version);
await buildIfChanged('app', { quiet: true });
const runner = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
const { status } = spawnSync(
  process.execPath,
  [runner, 'test', '--project=bench', ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ATLAS_PORT: await freePort() },
  },
);
process.exit(status ?? 1);
