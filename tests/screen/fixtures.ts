import { test as base, expect, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { bringAxe, scanPage } from './axe-scan';

interface Fixtures {
  /** Faults a test provokes on purpose. */
  expectedFaults: RegExp[];
  /** What the page complained of so far; the test fails if it is not empty at the end. */
  faults: string[];
  /** Finds what is hard to use without eyes or mouse: each rule with the elements that break it. */
  scan: () => Promise<string[]>;
  /** Compares the page with its picture; only in the packed Chromium, which draws the same everywhere. */
  comparePicture: (name: string) => Promise<void>;
}

export const test = base.extend<Fixtures>({
  expectedFaults: [[], { option: true }],

  faults: [
    async ({ page, baseURL, expectedFaults }, use) => {
      const faults: string[] = [];
      watch(page, { faults, origin: new URL(baseURL ?? '').origin });
      await page.addInitScript(reportViolations);
      await use(faults);
      const unexpected = faults.filter((fault) => !expectedFaults.some((pattern) => pattern.test(fault)));
      expect(unexpected, 'faults of the page').toEqual([]);
    },
    { auto: true },
  ],

  scan: async ({ page }, use) => {
    await bringAxe(page);
    await use(async () => (await scanPage(page)).broken);
  },

  comparePicture: async ({ page }, use, info) => {
    info.skip(!findBrowser().packed, 'pictures are compared in the packed Chromium only');
    await use(async (name) => {
      await page.evaluate(async () => {
        await document.fonts.ready;
      });
      await expect(page).toHaveScreenshot(`${name}.png`);
    });
  },
});

export { expect } from '@playwright/test';

function watch(page: Page, { faults, origin }: { faults: string[]; origin: string }): void {
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('filechooser', () => undefined); // the first who listens has it held back, which takes a moment
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin) faults.push(`request to ${asked}`);
  });
}

function reportViolations(): void {
  addEventListener('securitypolicyviolation', (event) =>
    console.error(`securitypolicyviolation: ${event.violatedDirective} ${event.blockedURI}`),
  );
}
