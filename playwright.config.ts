import { defineConfig } from '@playwright/test';
import { launchOptions } from './tests/launch-options';
import type { EngineOptions } from './tests/screen/engines/engine-test';

const port = process.env.ATLAS_PORT ?? '4199';
const address = `http://127.0.0.1:${port}/`;

export default defineConfig<object, EngineOptions>({
  outputDir: 'test-results',
  snapshotPathTemplate: 'tests/screen/pictures/{arg}{ext}',
  timeout: 60_000, // a slow machine is no fault
  retries: 1, // nor is what else it does; what passed only then is listed at the end of the run
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    browserName: 'chromium',
    baseURL: address,
    viewport: { width: 1440, height: 900 },
    launchOptions: launchOptions(),
    trace: 'off', // a quarter of the time; `npm test -- screen --trace on` records what a page did
    serviceWorkers: 'block', // but where offline use is tested: a test begins with nothing kept
  },
  expect: { timeout: 15_000, toHaveScreenshot: { maxDiffPixelRatio: 0.005, animations: 'disabled' } },
  webServer: {
    command: 'node scripts/start.mjs',
    url: address,
    env: { PORT: port },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
  projects: [
    { name: 'chromium', testDir: 'tests/screen' },
    ...(['firefox', 'webkit'] as const).map(journeysIn),
    { name: 'bench', testDir: 'tests/bench', testMatch: '*.bench.ts' },
  ],
});

/** The journeys in another browser, where there is one; starting it and reading by WebDriver take their time. */
function journeysIn(engine: EngineOptions['engine']) {
  const testDir = 'tests/screen/engines';
  return {
    name: engine,
    testDir,
    testMatch: '*.smoke.ts',
    timeout: 90_000,
    use: { engine },
  };
}
