import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test as base, expect, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { findBrowser } from '../../scripts/find-browser.mjs';

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
    await page.addInitScript({ content: axeSource() }); // as an init script: the page's policy refuses other ways
    await use(() => page.evaluate(runAxe, RULES));
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

/** Those of WCAG 2.2 up to AA, and what is good practice beyond. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

function axeSource(): string {
  return readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
}

/** Runs in the page. */
async function runAxe(rules: string[]): Promise<string[]> {
  const { axe } = globalThis as unknown as {
    axe: { run(options: object): Promise<AxeResults> };
  };
  const { violations } = await axe.run({ runOnly: rules });
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target.join(' ')).join(', ')})`,
  );
}
