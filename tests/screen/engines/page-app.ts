import type { BrowserContext, Frame, Locator, Page } from '@playwright/test';
import type { App, Name } from './app';
import { axeSource, brokenRules } from './axe';
import { isDrawn } from './is-drawn';
import { seenFaults, setWitness } from './witness';

type Role = Parameters<Page['getByRole']>[0];

/** In a browser that Playwright drives. */
export class PageApp implements App {
  readonly #faults: string[] = [];
  #frame: Frame;

  private constructor(private readonly page: Page) {
    this.#frame = page.mainFrame();
    page.on('pageerror', ({ message }) => this.#faults.push(`error: ${message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') this.#faults.push(`console: ${message.text()}`);
    });
  }

  static async start(context: BrowserContext): Promise<PageApp> {
    await context.addInitScript(setWitness);
    await context.addInitScript({ content: axeSource() });
    return new PageApp(await context.newPage());
  }

  async open(address = ''): Promise<void> {
    await this.page.goto(`./${address}`.replace('./http', 'http'));
    if (!address.startsWith('http')) await this.page.waitForFunction(isDrawn);
  }

  async click(role: string, name: Name): Promise<void> {
    const found = await this.#find(role, name);
    await (role === 'radio' ? found.locator('xpath=ancestor::label') : found).click();
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async clickAt({ x, y }: { x: number; y: number }): Promise<void> {
    await this.page.mouse.click(x, y);
  }

  async upload(path: string): Promise<void> {
    await this.page.locator('input[type=file]').first().setInputFiles(path);
  }

  async enterFrame(): Promise<void> {
    const frame = await this.page.locator('iframe').first().elementHandle();
    this.#frame = (await frame!.contentFrame())!;
  }

  run<Result>(act: () => Result | Promise<Result>): Promise<Result> {
    return this.#frame.evaluate(act);
  }

  async text(role: string, name?: Name): Promise<string> {
    const [text = ''] = await (await this.#find(role, name)).allInnerTexts();
    return text;
  }

  scan(): Promise<string[]> {
    return this.run(brokenRules);
  }

  async faults(): Promise<string[]> {
    return [...new Set([...this.#faults, ...(await this.run(seenFaults))])];
  }

  /** While a dialog asks, all else is out of reach. */
  async #find(role: string, name?: Name): Promise<Locator> {
    const dialog = this.#frame.locator('dialog:modal').last();
    const reach = (await dialog.count()) > 0 && role !== 'dialog' ? dialog : this.#frame;
    const found = reach.getByRole(role as Role, name === undefined ? {} : { name, exact: true });
    return found.filter({ visible: true }).first();
  }
}
