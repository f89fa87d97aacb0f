import type { Page } from '@playwright/test';
import { AtlasPage } from './atlas-page';
import { expect, test as base } from './fixtures';

/** Presses keys, counts them, and looks after each where the keyboard is. There is no mouse here. */
export class Keystrokes {
  count = 0;

  constructor(readonly page: Page) {}

  /** A chord such as Control+z is one. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      this.count += 1;
      await this.page.keyboard.press(key);
      await this.expectSeen(key);
    }
  }

  async type(text: string): Promise<void> {
    await this.press(...text);
  }

  /** Where the keyboard is, is on the screen, under nothing else and marked. */
  private async expectSeen(key: string): Promise<void> {
    await expect
      .poll(() => this.page.evaluate(unseenFocus), { message: `where the keyboard is after ${key}` })
      .toBe('');
  }
}

/** Runs in the page: what hides the place of the keyboard, or nothing. */
function unseenFocus(): string {
  const graph = document.activeElement;
  const here = graph?.getAttribute('aria-activedescendant');
  const active =
    here && graph?.getAttribute('role') === 'application' ? document.getElementById(here) : graph;
  if (!active || active === document.body) return 'nowhere';
  // what is drawn of a switch that is hidden itself
  const element = active.classList.contains('visually-hidden') ? (active.closest('label') ?? active) : active;
  const { left, top, width, height } = element.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  const name = `${element.tagName} ${element.className} ${element.textContent.trim().slice(0, 30)}`;
  if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return `not on the screen: ${name}`;
  const top_ = document.elementFromPoint(x, y);
  const frame = here ? graph! : element;
  if (!top_ || !(frame.contains(top_) || top_.contains(frame))) return `covered: ${name}`;
  const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
  const isOutlined =
    outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !/, 0\)$|transparent/.test(outlineColor);
  return isOutlined || boxShadow !== 'none' ? '' : `not marked: ${name}`;
}

interface Tasks {
  atlas: AtlasPage;
  keys: Keystrokes;
}

/** Each task begins with the keyboard on the graph of the document that is shown first. */
export const test = base.extend<Tasks>({
  atlas: async ({ page }, use) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const atlas = new AtlasPage(page);
    await atlas.open();
    await page.locator('[data-node]').first().waitFor({ state: 'attached' });
    await page.waitForFunction(() => performance.getEntriesByName('atlas:takes-files').length > 0);
    await atlas.graph.focus();
    await use(atlas);
  },
  keys: async ({ page, atlas: _atlas }, use) => use(new Keystrokes(page)),
});

export { expect } from './fixtures';
