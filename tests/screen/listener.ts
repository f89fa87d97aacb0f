import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** What the screen reader in the page can do, as far as it is used here. */
interface VirtualReader {
  start(options: { container: Node }): Promise<void>;
  next(): Promise<void>;
  lastSpokenPhrase(): Promise<string>;
  spokenPhraseLog(): Promise<string[]>;
  clearSpokenPhraseLog(): Promise<void>;
  stop(): Promise<void>;
}
type Reading = typeof globalThis & { reader: VirtualReader; announced: string[] };

/** More than any part has that is read whole. */
const MOST = 160;

/** One who hears the page: a screen reader that walks through a part of it, and what is announced meanwhile. */
export class Listener {
  constructor(private readonly page: Page) {}

  /** Before the page is opened: its policy refuses what comes later. */
  async come(): Promise<void> {
    await this.page.addInitScript({ content: readerScript() });
    await this.page.addInitScript(() => {
      const reading = globalThis as Reading;
      reading.announced = [];
      const listen = () => {
        for (const region of document.querySelectorAll(
          '[aria-live=polite]:not([data-heard]), [role=status]:not([data-heard])',
        )) {
          region.setAttribute('data-heard', '');
          const tell = () => region.textContent && reading.announced.push(region.textContent);
          new MutationObserver(tell).observe(region, { characterData: true, childList: true, subtree: true });
        }
      };
      addEventListener('DOMContentLoaded', () => {
        new MutationObserver(listen).observe(document.body, { childList: true, subtree: true });
      });
    });
  }

  /** What is said from the beginning of a part to its end, or of so many places. */
  hear(part: string, most = MOST): Promise<string[]> {
    return this.page.locator(part).evaluate(async (container, limit) => {
      const { reader } = globalThis as Reading;
      await reader.start({ container });
      const first = await reader.lastSpokenPhrase();
      for (let place = 1; place < limit; place += 1) {
        await reader.next();
        if ((await reader.lastSpokenPhrase()) === first) break;
      }
      const heard = await reader.spokenPhraseLog();
      await reader.stop();
      return heard.at(-1) === first && heard.length > 1 ? heard.slice(0, -1) : heard;
    }, most);
  }

  /** Until all is said that waited for its moment. */
  private settle(): Promise<void> {
    return this.page.evaluate(() => new Promise<void>((settled) => setTimeout(settled, 400)));
  }

  /** What is announced while something is done. */
  async hearWhile(act: () => Promise<void>): Promise<string[]> {
    await this.settle();
    await this.page.evaluate(() => void ((globalThis as Reading).announced = []));
    await act();
    await this.settle();
    return this.page.evaluate(() => (globalThis as Reading).announced);
  }

  /** What keys make the page say, key by key. */
  async hearKeys(...keys: string[]): Promise<string[]> {
    const heard: string[] = [];
    for (const key of keys) {
      await this.page.evaluate(() => void ((globalThis as Reading).announced = []));
      await this.page.keyboard.press(key);
      await this.page.waitForFunction(() => (globalThis as Reading).announced.length > 0);
      await this.settle();
      const announced = await this.page.evaluate(() => (globalThis as Reading).announced);
      heard.push(`${key}: ${announced.join(' | ').replaceAll('\u00a0', ' ')}`);
    }
    return heard;
  }
}

function readerScript(): string {
  const path = new URL(
    '../../node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js',
    import.meta.url,
  );
  const source = readFileSync(path, 'utf8');
  const exported = /export\s*\{[^}]*?([\w$]+) as virtual\b[^}]*\};?/;
  return `(() => { ${source.replace(exported, 'globalThis.reader = $1;')}
})();`;
}
