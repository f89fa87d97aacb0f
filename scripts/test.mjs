// npm test                       everything
// npm test -- lint unit          only these steps
// npm test -- screen --grep x    what begins with a dash goes to the screen tests' runner
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkLock } from './check-lock.mjs';
import { findBrowser } from './find-browser.mjs';
import { freePort } from './free-port.mjs';
import { installPackages } from './install-packages.mjs';
import { root } from './root.mjs';
import { checkCounts, closingLine, screenCounts, unitCounts } from './test-counts.mjs';

const words = process.argv.slice(2);
const named = words.filter((word) => !word.startsWith('-') && word in steps());
const passedOn = words.filter((word) => !named.includes(word));
const reports = join(root, '.cache', 'reports');
const unitReport = join(reports, 'unit.json');
const screenReport = join(reports, 'screen.json');

function steps() {
  return {
    format: () => checkCounts(run('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.'])),
    lint: () => checkCounts(run('eslint/bin/eslint.js', ['--max-warnings', '0', '.'])),
    types: () =>
      checkCounts(run('svelte-check/bin/svelte-check', ['--fail-on-warnings', '--output', 'human'])),
    lock: () => checkCounts(checkLock()),
    unit: () => unitCounts(unitReport, run('vitest/vitest.mjs', unitWords())),
    build: () => checkCounts(runNode(join(root, 'scripts', 'build.mjs'), [])),
    screen: () => screenCounts(screenReport, run('@playwright/test/cli.js', screenWords())),
  };
}

function unitWords() {
  return ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];
}

function screenWords() {
  const projects = ['chromium', 'firefox', 'webkit'].map((name) => `--project=${name}`);
  return ['test', ...projects, '--reporter=list,json', ...passedOn];
}

function run(program, programWords) {
  return runNode(join(root, 'node_modules', program), programWords);
}

/** Whether the program ended well; its words go straight to the reader. */
function runNode(file, fileWords) {
  return spawnSync(process.execPath, [file, ...fileWords], { cwd: root, stdio: 'inherit' }).status === 0;
}

function timed(name, step) {
  console.log(`\n== ${name}`);
  const start = Date.now();
  const counts = step();
  console.log(`   ${closingLine([counts])} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  return counts;
}

installPackages();
console.log(findBrowser().version);
rmSync(reports, { recursive: true, force: true }); // an old report must not be counted
mkdirSync(reports, { recursive: true });
process.env.ATLAS_PORT = await freePort();
process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = screenReport;

const all = Object.entries(steps())
  .filter(([name]) => named.length === 0 || named.includes(name))
  .map(([name, step]) => timed(name, step));
console.log(`\n${closingLine(all)}`);
process.exitCode = all.some(({ failed }) => failed > 0) ? 1 : 0;
