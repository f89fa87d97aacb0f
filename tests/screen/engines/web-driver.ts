import { setTimeout as sleep } from 'node:timers/promises';

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** Milliseconds in which a browser starts, or hangs. */
const STARTING = 20_000;
const ANSWERING = 40_000;

export type ElementId = string;

interface Capabilities {
  alwaysMatch: Record<string, unknown>;
}

/** One session of a WebDriver server: https://www.w3.org/TR/webdriver2/ as far as journeys need it. */
export class WebDriver {
  private constructor(private readonly session: string) {}

  /** Waits for the server, which may just be starting. */
  static async start(server: string, capabilities: Capabilities): Promise<WebDriver> {
    for (let left = 100; !(await isReady(server)); left -= 1) {
      if (left === 0) throw new Error(`no WebDriver at ${server}`);
      await sleep(100);
    }
    const body = { capabilities };
    const { sessionId } = await send<{ sessionId: string }>('POST', `${server}/session`, body, STARTING);
    return new WebDriver(`${server}/session/${sessionId}`);
  }

  get<Value>(command: string): Promise<Value> {
    return send('GET', `${this.session}/${command}`);
  }

  post<Value = null>(command: string, body: object = {}): Promise<Value> {
    return send('POST', `${this.session}/${command}`, body);
  }

  async end(): Promise<void> {
    await send('DELETE', this.session);
  }

  /** Runs a function in the page and waits for what it promises. */
  async run<Given, Result>(act: (given: Given) => Result | Promise<Result>, given?: Given): Promise<Result> {
    const script = `const [given, done] = arguments;
      Promise.resolve(given).then(${act.toString()}).then((value) => done({ value }), (fault) => done({ fault: String(fault) }));`;
    const body = { script, args: [given ?? null] };
    const { value, fault } = await this.post<{ value: Result; fault?: string }>('execute/async', body);
    if (fault) throw new Error(fault);
    return value;
  }

  async runText(script: string): Promise<void> {
    await this.post('execute/sync', { script, args: [] });
  }

  /** The element that a function finds in the page. */
  async find<Given>(search: (given: Given) => Element | null, given: Given): Promise<ElementId | null> {
    const script = `return (${search.toString()})(arguments[0])`;
    const found = await this.post<Record<string, ElementId> | null>('execute/sync', {
      script,
      args: [given],
    });
    return found?.[ELEMENT] ?? null;
  }

  /** What the element says that a function finds. */
  async read<Given>(search: (given: Given) => Element | null, given: Given): Promise<string> {
    const script = `return (${search.toString()})(arguments[0])?.innerText ?? ''`;
    return this.post<string>('execute/sync', { script, args: [given] });
  }

  async enterFrame(frame: ElementId | null): Promise<void> {
    await this.post('frame', { id: frame && { [ELEMENT]: frame } });
  }
}

async function isReady(server: string): Promise<boolean> {
  return send<{ ready: boolean }>('GET', `${server}/status`).then(
    ({ ready }) => ready,
    () => false,
  );
}

async function send<Value>(
  method: string,
  address: string,
  body?: object,
  within = ANSWERING,
): Promise<Value> {
  const signal = AbortSignal.timeout(within);
  const answer = await fetch(address, { method, signal, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await answer.json()) as { value: Value & { error?: string; message?: string } };
  if (!answer.ok) throw new Error(`${method} ${address}: ${value.error}: ${value.message}`);
  return value;
}
