import { expect, test } from './fixtures';
import { BUILT, PlainServer } from './plain-server';

test.use({ expectedFaults: [/./] });

/** Each attack with the directive that stops it. */
const STOPPED = {
  'inline script': 'require-trusted-types-for',
  'inline style attribute': 'style-src-attr',
  eval: 'require-trusted-types-for',
  'picture from elsewhere': 'img-src',
  'request to elsewhere': 'connect-src',
  'frame of data': 'frame-src',
  'worker from elsewhere': 'require-trusted-types-for',
};

for (const host of ['sends the headers', 'sends none'])
  test(`all seven attacks are stopped and reported, where the host ${host}`, async ({ page }) => {
    const server = new PlainServer(BUILT);
    await page.goto(host === 'sends none' ? await server.start() : './');
    await page.waitForFunction(() => performance.getEntriesByName('atlas:drawn').length > 0);
    expect(await page.evaluate(attack, host === 'sends the headers')).toEqual({ stopped: STOPPED, ran: [] });
    server.stop();
  });

test('styles, scripts and policies from elsewhere are stopped too', async ({ page }) => {
  await page.goto('./');
  const broken = await page.evaluate(async () => {
    const found = new Set<string>();
    addEventListener('securitypolicyviolation', (event) => found.add(event.effectiveDirective));
    document.body.append(document.createElement('style'));
    document.body.lastElementChild?.append('body { color: red }');
    await import('https://elsewhere.invalid/script.js' as string).catch(() => undefined);
    const { trustedTypes } = globalThis as unknown as {
      trustedTypes: { createPolicy(name: string, rules: object): void };
    };
    const isRefused = await Promise.resolve()
      .then(() => trustedTypes.createPolicy('other', {}))
      .then(
        () => false,
        () => true,
      );
    await new Promise((resolve) => setTimeout(resolve)); // violations are told in tasks of their own
    return { found: [...found].sort(), isRefused };
  });
  expect(broken).toEqual({ found: ['script-src-elem', 'style-src-elem', 'trusted-types'], isRefused: true });
});

test('inside another page the program does not start, also where no header forbids it', async ({
  page,
  baseURL,
}) => {
  const made = {
    '/some/folder/host.html': `<iframe name="plain" src="./#/corralune-charter"></iframe><iframe name="headers" src="${baseURL}"></iframe>`,
  };
  const server = new PlainServer(BUILT, made);
  const site = await server.start();
  await page.goto(`${site}host.html`);
  const plain = page.frameLocator('[name=plain]');
  await expect(plain.getByText('Policy Atlas does not run inside another page.')).toBeVisible();
  await expect(plain.getByRole('link', { name: 'Open in a window of its own' })).toHaveAttribute(
    'href',
    './#/corralune-charter',
  );
  await expect(plain.getByRole('application')).toHaveCount(0);
  await expect.poll(() => page.frame('headers')?.url()).toMatch(/^chrome-error:/);
  server.stop();
});

/**
 * Runs in the page: the directive that each attack broke, and which of them got through. Where a header and the page both
 * state the policy, each is broken; only the header's names `frame-ancestors`.
 */
async function attack(isHeader: boolean): Promise<{ stopped: Record<string, string>; ran: string[] }> {
  const page = globalThis as unknown as { canaries?: string[] };
  const add = (name: string, attributes: Record<string, string>, text = '') => {
    const element = document.createElement(name);
    for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
    element.append(text);
    document.body.append(element);
    return element;
  };
  const code = (name: string) => `(globalThis.canaries ??= []).push('${name}')`;
  const elsewhere = 'https://elsewhere.invalid/';
  const attacks: Record<string, () => unknown> = {
    'inline script': () => add('script', {}, code('script')),
    'inline style attribute': () => add('p', { style: 'position: fixed' }),
    // eslint-disable-next-line no-eval -- the page is to refuse just this
    eval: () => Reflect.apply(globalThis['eval'], undefined, [code('eval')]),
    'picture from elsewhere': () => add('img', { src: `${elsewhere}canary.png` }),
    'request to elsewhere': () => fetch(elsewhere).catch(() => undefined),
    'frame of data': () => add('iframe', { src: 'data:text/html,canary' }),
    'worker from elsewhere': () => new Worker(`${elsewhere}worker.js`),
  };
  const stopped: Record<string, string> = {};
  for (const [name, run] of Object.entries(attacks))
    stopped[name] = await new Promise((resolve) => {
      addEventListener('securitypolicyviolation', ({ originalPolicy, effectiveDirective }) => {
        if (originalPolicy.includes('frame-ancestors') === isHeader) resolve(effectiveDirective);
      });
      setTimeout(() => resolve('nothing'), 3000);
      void Promise.resolve()
        .then(run)
        .catch(() => undefined); // the refusal itself
    });
  const styled = [...document.querySelectorAll('p')].filter((p) => getComputedStyle(p).position === 'fixed');
  return { stopped, ran: [...(page.canaries ?? []), ...styled.map(() => 'style')] };
}

test('the built page states its policy itself, for hosts that send no headers', async ({ page }) => {
  await page.goto('./');
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute(
    'content',
    /^default-src 'none'; .*require-trusted-types-for 'script'/,
  );
});
