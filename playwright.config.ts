import { defineConfig } from '@playwright/test';
import { launchOptions } from './tests/launch-options';

const port = process.env.ATLAS_PORT ?? '4199';
const address = `http://127.0.0.1:${port}/`;

export default defineConfig({
  outputDir: 'test-results',
  snapshotPathTemplate: 'tests/screen/pictures/{arg}{ext}',
  timeout: 30_000,
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    browserName: 'chromium',
    baseURL: address,
    viewport: { width: 1440, height: 900 },
    launchOptions: launchOptions(),
    trace: 'retain-on-failure',
  },
  expect: { toHaveScreenshot: { maxDiffPixelRatio: 0.005, animations: 'disabled' } },
  webServer: {
    command: 'node scripts/start.mjs',
    url: address,
    env: { PORT: port },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
  projects: [
    { name: 'chromium', testDir: 'tests/screen' },
    { name: 'bench', testDir: 'tests/bench', testMatch: '*.bench.ts', use: { trace: 'off' } },
  ],
});
