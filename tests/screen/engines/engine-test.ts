import { existsSync } from 'node:fs';
import { test as base, expect, type Browser } from '@playwright/test';
import type { AtlasDocument } from '../../../src/graph/atlas-document';
import type { App } from './app';
import { DriverApp } from './driver-app';
import { PageApp } from './page-app';
import { hasWebKit, WebKit } from './web-kit';

export interface EngineOptions {
  engine: 'firefox' | 'webkit';
}

interface Shared extends EngineOptions {
  firefox: Browser | null;
  webKit: WebKit | null;
}

interface Journey {
  app: App;
  /** The first document, as the site serves it. */
  concept: AtlasDocument;
}

const FIREFOX = [
  process.env.FIREFOX_PATH,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
].find((path) => path && existsSync(path));

/** Journeys in a browser that need not be on this computer: then they are skipped. */
export const test = base.extend<Journey, Shared>({
  engine: ['firefox', { option: true, scope: 'worker' }],

  firefox: [
    async ({ engine, playwright }, use) => {
      const launch = { channel: 'moz-firefox', executablePath: FIREFOX, timeout: 30_000 };
      const launched = engine === 'firefox' && FIREFOX ? playwright.firefox.launch(launch) : null;
      const browser = await launched?.catch(() => null); // what is found may be a stub that only leads to a shop
      await use(browser ?? null);
      await browser?.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],

  webKit: [
    async ({ engine }, use) => {
      const webKit = engine === 'webkit' && hasWebKit ? await WebKit.start() : null;
      await use(webKit);
      await webKit?.end();
    },
    { scope: 'worker', timeout: 60_000 },
  ],

  app: async ({ firefox, webKit, baseURL, viewport }, use, info) => {
    info.skip(!firefox && !webKit, `no ${info.project.name} that starts on this computer`);
    const context = await firefox?.newContext({ baseURL, viewport, serviceWorkers: 'block' });
    const driver = await webKit?.openBrowser();
    const app = context ? await PageApp.start(context) : new DriverApp(driver!, baseURL!);
    await use(app);
    if (info.status === info.expectedStatus) expect(await app.faults(), 'faults of the page').toEqual([]);
    await context?.close();
    await driver?.end();
  },

  concept: async ({ baseURL }, use) => {
    const answer = await fetch(new URL('documents/foreign-policy-concept-2023.json', baseURL));
    await use((await answer.json()) as AtlasDocument);
  },
});

export { expect };
