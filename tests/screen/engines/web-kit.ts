import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { freePort } from '../../../scripts/free-port.mjs';
import { WebDriver } from './web-driver';

const DRIVER = '/usr/bin/WebKitWebDriver';
const DISPLAY = '/usr/bin/Xvfb';
const BROWSERS = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib64', '/usr/libexec'];
const binary = BROWSERS.map((folder) => `${folder}/webkit2gtk-4.1/MiniBrowser`).find((path) =>
  existsSync(path),
);

/** Whether WebKit, its driver and a display for it are on this computer. */
export const hasWebKit = binary !== undefined && [DRIVER, DISPLAY].every((path) => existsSync(path));

/** WebKit on a display of its own, and all that is ended with it. */
export class WebKit {
  readonly #programs: ChildProcess[] = [];
  #address = '';

  static async start(): Promise<WebKit> {
    const webKit = new WebKit();
    try {
      await webKit.#open();
      return webKit;
    } catch (fault) {
      await webKit.end();
      throw fault;
    }
  }

  /** A browser that knows nothing of the one before; one that hangs is started once more, with all it stands on. */
  async openBrowser(): Promise<WebDriver> {
    const driver = await this.#openSession().catch(async () => {
      await this.end();
      await this.#open();
      return this.#openSession();
    });
    await driver.post('window/rect', { width: 1440, height: 940 });
    return driver;
  }

  #openSession(): Promise<WebDriver> {
    const options = { binary, args: ['--automation'] };
    return WebDriver.start(this.#address, { alwaysMatch: { 'webkitgtk:browserOptions': options } });
  }

  async end(): Promise<void> {
    for (const program of this.#programs.splice(0).toReversed()) {
      if (program.exitCode !== null || program.signalCode !== null) continue;
      program.kill();
      await once(program, 'exit');
    }
  }

  async #open(): Promise<void> {
    const display = await this.#startDisplay();
    const port = await freePort();
    const env = { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' };
    this.#programs.push(spawn(DRIVER, [`--port=${port}`], { stdio: 'ignore', env }));
    this.#address = `http://127.0.0.1:${port}`;
  }

  /** The server chooses a free display and tells which. */
  async #startDisplay(): Promise<string> {
    const words = ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'];
    const server = spawn(DISPLAY, words, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    this.#programs.push(server);
    const [told] = (await once(server.stdio[3] as NodeJS.ReadableStream, 'data')) as [Buffer];
    return `:${told.toString().trim()}`;
  }
}
