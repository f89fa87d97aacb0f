import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './tests/launch-options';
import { sourcePlugins } from './vite.config';

export default defineConfig({
  cacheDir: '.cache/vite',
  plugins: sourcePlugins(),
  test: {
    // A failing expect inside $effect.root is swallowed in Node; a test without a seen assertion is none.
    expect: { requireAssertions: true, poll: { timeout: 10_000 } },
    testTimeout: 30_000, // a slow machine is no fault
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          server: { deps: { inline: ['n3'] } }, // its sources name each other as only bundlers find them
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.svelte.test.ts', 'tests/screen/**', 'tests/bench/**'],
        },
      },
      {
        extends: true,
        // what only workers import is found late: packed anew in the middle of the tests, it would reload one of them
        optimizeDeps: { include: ['cytoscape', 'cytoscape-cose-bilkent', 'd3-force', 'layout-base'] },
        test: {
          name: 'browser',
          include: ['tests/**/*.svelte.test.ts'],
          setupFiles: ['tests/state/forget-settings.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            provider: playwright({ launchOptions: launchOptions() }),
          },
        },
      },
    ],
  },
});
