import { expect } from '@playwright/test';
import type { App, Name } from './app';
import { axeSource, brokenRules, findByRole } from './axe';
import { isDrawn } from './is-drawn';
import type { WebDriver } from './web-driver';
import { seenFaults, setWitness } from './witness';

/** Keys that have no letter, as WebDriver names them. */
const KEYS: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  Space: ' ',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** In a browser that is driven by WebDriver. */
export class DriverApp implements App {
  constructor(
    private readonly driver: WebDriver,
    private readonly site: string,
  ) {}

  async open(address = ''): Promise<void> {
    await this.driver.post('url', { url: new URL(address, this.site).href });
    await this.#prepare();
    if (!address.startsWith('http'))
      await expect.poll(() => this.run(isDrawn), { timeout: 20_000 }).toBe(true);
  }

  async click(role: string, name: Name): Promise<void> {
    await expect(async () => {
      const element = await this.driver.find(findByRole, toSearch(role, name));
      expect(element, `${role} ${name}`).not.toBeNull();
      await this.driver.post(`element/${element}/click`);
    }).toPass({ timeout: 10_000 });
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      const parts = key === '+' ? ['+'] : key.split('+').map((part) => KEYS[part] ?? part);
      const down = parts.map((value) => ({ type: 'keyDown', value }));
      const up = parts.toReversed().map((value) => ({ type: 'keyUp', value }));
      await this.#act({ type: 'key', id: 'keys', actions: [...down, ...up] });
    }
  }

  async type(text: string): Promise<void> {
    await this.press(...text);
  }

  async clickAt({ x, y }: { x: number; y: number }): Promise<void> {
    const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 };
    const press = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 }));
    await this.#act({ type: 'pointer', id: 'mouse', actions: [move, ...press] });
  }

  async upload(path: string): Promise<void> {
    const field = await this.driver.find(() => document.querySelector('input[type=file]'), null);
    await this.driver.post(`element/${field}/value`, { text: path });
  }

  async enterFrame(): Promise<void> {
    await this.driver.enterFrame(await this.driver.find(() => document.querySelector('iframe'), null));
    await this.#prepare();
  }

  run<Result>(act: () => Result | Promise<Result>): Promise<Result> {
    return this.driver.run(act);
  }

  text(role: string, name?: Name): Promise<string> {
    return this.driver.read(findByRole, toSearch(role, name));
  }

  scan(): Promise<string[]> {
    return this.run(brokenRules);
  }

  faults(): Promise<string[]> {
    return this.run(seenFaults);
  }

  async #prepare(): Promise<void> {
    await this.driver.runText(`(${setWitness.toString()})()`);
    await this.driver.runText(`${axeSource()};globalThis.axe ??= window.axe`);
  }

  async #act(source: object): Promise<void> {
    await this.driver.post('actions', { actions: [source] });
  }
}

/** Patterns travel as text. */
const toSearch = (role: string, name?: Name): Parameters<typeof findByRole>[0] =>
  name instanceof RegExp ? [role, name.source, null] : [role, null, name ?? null];
