import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './tests/launch-options';
import { sourcePlugins } from './vite.config';

export default defineConfig({
  cacheDir: '.cache/vite',
  plugins: sourcePlugins(),
  test: {
    // A failing expect inside $effect.root is swallowed in Node; a test without a seen assertion is none.
    expect: { requireAssertions: true },
    testTimeout: 30_000, // a slow machine is no fault
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.svelte.test.ts', 'tests/screen/**', 'tests/bench/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/**/*.svelte.test.ts'],
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
