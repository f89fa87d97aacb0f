import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Page } from '@playwright/test';
import { test as base } from './fixtures';

interface Content {
  html: string;
  script?: string;
  policy?: string;
}

/** A page of somebody else, on a server of its own, that holds an embed. */
export class HostPage {
  readonly embed: FrameLocator;
  readonly origin: string;

  constructor(
    readonly page: Page,
    private readonly server: { content: Content; at: Server },
    readonly site: string,
  ) {
    this.origin = `http://127.0.0.1:${(server.at.address() as AddressInfo).port}`;
    this.embed = page.frameLocator('iframe').first();
  }

  /** `{site}` and `{origin}` in the content are filled in. */
  async show(content: Content): Promise<void> {
    const fill = (text = '') => text.replaceAll('{site}', this.site).replaceAll('{origin}', this.origin);
    this.server.content = {
      html: fill(content.html),
      script: `globalThis.heard = [];
        addEventListener('message', ({ data }) => heard.push(data));
        ${fill(content.script)}`,
      ...(content.policy && { policy: fill(content.policy) }),
    };
    await this.page.goto(this.origin);
  }

  /** What frames said to the page, in order. */
  heard = (): Promise<Record<string, unknown>[]> =>
    this.page.evaluate(() => (globalThis as unknown as { heard: Record<string, unknown>[] }).heard);

  /** Says something to the first frame. */
  say = (message: unknown): Promise<void> =>
    this.page.evaluate((said) => {
      document.querySelector('iframe')?.contentWindow?.postMessage(said, '*');
    }, message);
}

export const test = base.extend<{ host: HostPage }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from the pattern
  expectedFaults: async ({}, use) => use([/^request to http:\/\/127\.0\.0\.1:\d+$/]), // the page of somebody else
  host: async ({ page, baseURL }, use) => {
    const server = { content: { html: '' } as Content, at: createServer() };
    server.at.on('request', ({ url }, response) => {
      const { html, script = '', policy } = server.content;
      const isScript = url === '/host.js';
      response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
      if (policy) response.setHeader('Content-Security-Policy', policy);
      response.end(
        isScript
          ? script
          : `<!doctype html><html lang="en"><title>Host</title><script src="/host.js"></script>${html}`,
      );
    });
    await new Promise<void>((resolve) => server.at.listen(0, '127.0.0.1', resolve));
    await use(new HostPage(page, server, baseURL ?? ''));
    server.at.closeAllConnections();
    server.at.close();
  },
});

export { expect } from './fixtures';
