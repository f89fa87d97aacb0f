// npm run fuzz                  200,000 changed files for each reader
// npm run fuzz -- 5000 gexf     so many, of the readers whose names hold the word
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { installPackages } from './install-packages.mjs';
import { root } from './root.mjs';

const [runs = '200000', ...names] = process.argv.slice(2);
installPackages();
const words = [
  'run',
  '--project',
  'node',
  'tests/formats/fuzz.test.ts',
  ...names.flatMap((name) => ['-t', name]),
];
const { status } = spawnSync(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), ...words], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ATLAS_FUZZ: runs },
});
process.exitCode = status ?? 1;
