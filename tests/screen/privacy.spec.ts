import type { Page, Request } from '@playwright/test';
import { CONCEPT } from './atlas-page';
import { expect, test } from './atlas-test';

function collectRequests(page: Page): Request[] {
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  return requests;
}

const isOverTheNet = (request: Request) => request.url().startsWith('http');

test('the page asks only its own server, and only for parts of itself', async ({ atlas, baseURL, page }) => {
  const requests = collectRequests(page);
  await atlas.open(`${CONCEPT}?region=africa`);
  await page.waitForLoadState('networkidle');
  const asked = requests.filter(isOverTheNet);
  expect(asked.length).toBeGreaterThan(3);
  for (const request of asked) {
    expect(request.url().startsWith(baseURL ?? 'nowhere'), request.url()).toBe(true);
    expect([request.method(), request.postData()]).toEqual(['GET', null]);
  }
});

test('what is read, searched and chosen is sent nowhere: later requests fetch parts of the program only', async ({
  atlas,
  baseURL,
  page,
}) => {
  await atlas.open();
  await page.waitForLoadState('networkidle');
  const requests = collectRequests(page);
  await atlas.search.fill('китай');
  await expect(atlas.hits.first()).toBeVisible();
  await page.keyboard.press('Enter');
  await atlas.choice(/^Africa/).check();
  await page.getByRole('button', { name: 'Save picture' }).click();
  await expect(page.getByRole('img', { name: 'The file as it will be saved' })).toBeVisible();
  const paths = requests.filter(isOverTheNet).map((request) => request.url().replace(baseURL ?? '', ''));
  for (const path of paths) expect(path).toMatch(/^assets\/[\w-]+\.(js|css|woff2|ttf)$/);
});

test('nothing is kept in the browser that was not asked for, and no cookie set', async ({
  atlas,
  context,
  page,
}) => {
  await atlas.open(`${CONCEPT}?region=africa&select=priority-5`);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
});

test('every answer of the server carries the strict policy', async ({ page, request }) => {
  const paths = ['./', './documents/index.json', './geography.json', './no-such-file'];
  for (const path of paths) {
    const headers = (await request.get(path)).headers();
    expect(headers['content-security-policy'], path).toContain("default-src 'none'");
    expect(headers['content-security-policy'], path).not.toContain('unsafe');
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['referrer-policy'], path).toBe('no-referrer');
  }
  await page.goto('./');
  expect(await page.evaluate(() => document.referrer)).toBe('');
});

test.describe('injected text', () => {
  test.use({ expectedFaults: [/securitypolicyviolation|Content Security Policy|Trusted|elsewhere/i] });

  test('is neither run nor fetched: code, markup, handlers, pictures from elsewhere', async ({
    atlas,
    page,
    faults,
  }) => {
    await atlas.open();
    const ran = await page.evaluate(inject);
    expect(ran).toEqual({ code: false, markup: false, handler: false });
    await expect.poll(() => faults.join('\n')).toMatch(/img-src/);
    await expect(atlas.standing).toContainText('shown');
  });
});

/** Runs in the page: what of the attempts got through. */
async function inject(): Promise<Record<string, boolean>> {
  const mark = globalThis as unknown as Record<string, boolean>;
  const attempt = (act: () => unknown): boolean => {
    try {
      act();
      return true;
    } catch {
      return false;
    }
  };
  const picture = document.createElement('img');
  attempt(() => picture.setAttribute('onerror', 'globalThis.handlerRan = true'));
  picture.src = 'https://elsewhere.invalid/canary.png';
  const isOver = new Promise((resolve) => picture.addEventListener('error', resolve));
  document.body.append(picture);
  await isOver;
  return {
    code: attempt(() => Reflect.construct(Function, ['return 1'])),
    // eslint-disable-next-line no-restricted-globals -- the page is to refuse just this
    markup: attempt(() => new DOMParser().parseFromString('<b>canary</b>', 'text/html')),
    handler: mark.handlerRan === true,
  };
}
