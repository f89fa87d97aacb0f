import { expect, test } from './fixtures';

test.describe('what the page may not do', () => {
  test.use({ expectedFaults: [/./] });

  test('scripts, styles, pictures, frames and workers from elsewhere are all refused', async ({ page }) => {
    await page.goto('./');
    const refused = page.evaluate(collectViolations);
    await page.evaluate(tryEverything);
    expect(await refused).toEqual([
      'connect-src',
      'frame-src',
      'img-src',
      'require-trusted-types-for',
      'script-src-elem',
      'style-src-attr',
      'style-src-elem',
      'trusted-types',
    ]);
  });
});

test('the built page states its policy itself, for hosts that send no headers', async ({ page }) => {
  await page.goto('./');
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute(
    'content',
    /^default-src 'none'; .*require-trusted-types-for 'script'/,
  );
});

/** Runs in the page: the directives that were broken within half a second, each once, in order of the alphabet. */
async function collectViolations(): Promise<string[]> {
  const broken = new Set<string>();
  addEventListener('securitypolicyviolation', ({ effectiveDirective }) => broken.add(effectiveDirective));
  await new Promise((resolve) => setTimeout(resolve, 500));
  return [...broken].sort();
}

interface Policies {
  createPolicy(name: string, rules: object): unknown;
}

/** Runs in the page. */
function tryEverything(): void {
  const add = (name: string, attributes: Record<string, string>, text = '') => {
    const element = document.createElement(name);
    for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
    element.append(text);
    document.body.append(element);
  };
  const { trustedTypes: policies } = globalThis as unknown as { trustedTypes: Policies };
  const elsewhere = 'https://elsewhere.invalid/';
  const attempts = [
    () => add('style', {}, 'body { color: red }'),
    () => add('p', { style: 'color: red' }),
    () => add('img', { src: `${elsewhere}a.png` }),
    () => add('iframe', { src: 'data:text/html,x' }),
    () => add('script', {}, 'document.title = "changed"'),
    () => void import(`${elsewhere}script.js`).catch(() => undefined),
    () => void fetch(elsewhere).catch(() => undefined),
    () => new Worker(`${elsewhere}worker.js`),
    () => policies.createPolicy('other', {}),
  ];
  for (const attempt of attempts)
    try {
      attempt();
    } catch (refusal) {
      console.log(`refused: ${String(refusal)}`);
    }
}
