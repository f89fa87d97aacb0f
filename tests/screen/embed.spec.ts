import { gzipSync } from 'node:zlib';
import { expect, test } from './host-page';

const AFRICA = '#/foreign-policy-concept-2023?region=africa';
const frame = (query = '', attributes = 'width="640" height="400"') =>
  `<iframe ${attributes} title="Africa" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" src="{site}embed.html${query}${AFRICA}"></iframe>`;
const around = (html: string) =>
  `<a href="#before">before</a><p>${'text '.repeat(40)}</p>${html}<p>${'text<br>'.repeat(200)}</p><a href="#after">after</a>`;

test('an embed shows the view in a frame without an origin, with filter, source and evidence, and keeps nothing', async ({
  host,
}) => {
  await host.show({ html: around(frame()) });
  const { embed, page } = host;
  await expect(embed.getByRole('heading', { level: 1 })).toContainText('2023 Concept');
  await expect(embed.getByText('Only: Africa.')).toBeVisible();
  await expect(embed.getByText(/^Source: A post/)).toBeVisible();
  await embed.getByRole('button', { name: 'As a list' }).click();
  await embed.getByRole('button', { name: /^19\(5\)/ }).click();
  const details = embed.getByRole('region', { name: 'Details' });
  await details.getByRole('button', { name: 'Africa' }).last().click();
  await embed.getByRole('button', { name: 'Close details' }).click();
  await embed.getByRole('button', { name: 'As a picture' }).click();
  await embed.getByRole('button', { name: 'Legend' }).click();
  await expect(embed.getByRole('list', { name: 'Legend' })).toBeVisible();
  const opened = page.waitForEvent('popup');
  await embed.getByRole('link', { name: 'Open in Policy Atlas' }).click();
  const atlas = await opened;
  await expect.poll(() => new URL(atlas.url()).hash).toBe(AFRICA);
  expect(await atlas.evaluate(() => [globalThis.opener, localStorage.length])).toEqual([null, 0]);
  expect(await page.evaluate(() => history.length)).toBe(2);
});

test.use({ hasTouch: true });

test('the page around scrolls under the wheel and the finger; the keyboard comes in and goes out', async ({
  host,
}) => {
  await host.show({ html: around(frame()) });
  const { embed, page } = host;
  const graph = embed.getByRole('application');
  await graph.waitFor();
  const scrolled = () => page.evaluate(() => scrollY);
  await graph.hover();
  await page.mouse.wheel(0, 120);
  await expect(embed.getByText('To zoom, hold Ctrl (⌘) or click the picture first.')).toBeVisible();
  await expect.poll(scrolled).toBeGreaterThan(60);
  const before = await scrolled();
  await graph.click({ position: { x: 5, y: 5 } });
  await graph.hover();
  await page.mouse.wheel(0, 60);
  await page.keyboard.press('f'); // answered after the wheel, so the page had its time to scroll
  expect(await scrolled()).toBe(before);
  await page.evaluate(() => scrollTo(0, 0));
  const fingers = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...ys: number[]) =>
    fingers.send('Input.dispatchTouchEvent', { type, touchPoints: ys.map((y) => ({ x: 300, y })) });
  await touch('touchStart', 330);
  for (const y of [310, 280, 240, 200]) await touch('touchMove', y);
  await touch('touchEnd');
  await expect.poll(scrolled).toBeGreaterThan(60);
  await expect(embed.getByRole('region', { name: 'Details' })).toBeHidden(); // a scroll is no tap
  await page.evaluate(() => scrollTo(0, 0));
  await page.getByText('before').focus();
  for (let tabs = 0; tabs < 7; tabs += 1) {
    await page.keyboard.press('Tab');
    if (await page.getByText('after').evaluate((link) => link === document.activeElement)) break;
  }
  await expect(page.getByText('after')).toBeFocused();
});

test('only the page that the address names is heard and answered', async ({ host }) => {
  const hostile = `for (let turn = 0; turn < 500; turn += 1) {
    const all = [{ type: 'policy-atlas/select', ids: ['priority-1'] }, { type: 'policy-atlas/get-state' }, turn, null];
    parent.frames[0].postMessage(all[turn % 4], '*');
  }
  parent.postMessage('sent', '*');`;
  await host.show({
    html:
      frame(`?host=${encodeURIComponent(host.origin)}`) + `<iframe title="Hostile" id="hostile"></iframe>`,
    script: '',
  });
  await expect.poll(host.heard).toEqual([{ type: 'policy-atlas/ready' }]);
  await host.page.evaluate((code) => {
    const { contentDocument } = document.querySelector<HTMLIFrameElement>('#hostile')!;
    const script = contentDocument!.createElement('script');
    script.textContent = code;
    contentDocument!.body.append(script);
  }, hostile);
  await expect.poll(host.heard).toEqual([{ type: 'policy-atlas/ready' }, 'sent']);
  await host.say({ type: 'policy-atlas/select', ids: ['priority-5'] });
  await host.say({ type: 'policy-atlas/filter', parameters: 'region=near-abroad' });
  await expect.poll(async () => (await host.heard()).length).toBe(4);
  const [, , selected, state] = await host.heard();
  expect(selected).toEqual({ type: 'policy-atlas/selected', ids: ['priority-5'] });
  expect(state).toMatchObject({ filters: 'Near Abroad', parameters: 'region=near-abroad&select=priority-5' });
});

test('the element works under a strict policy, follows its attributes and tells by events', async ({
  host,
}) => {
  const policy =
    "default-src 'none'; script-src 'self' {site}; style-src 'none'; frame-src {site}; require-trusted-types-for 'script'";
  await host.show({
    policy,
    html: `<script type="module" src="{site}policy-atlas-element.js"></script>
      <policy-atlas document="foreign-policy-concept-2023" region="africa" as="outline"></policy-atlas>`,
    script: `globalThis.told = [];
      for (const name of ['atlas-ready', 'atlas-state', 'atlas-select'])
        addEventListener(name, ({ type, detail }) => told.push([type, detail?.filters ?? detail?.ids ?? null]));`,
  });
  const told = () => host.page.evaluate(() => (globalThis as unknown as { told: unknown[] }).told);
  await expect.poll(told).toEqual([
    ['atlas-ready', null],
    ['atlas-state', 'Africa'],
  ]);
  await expect(host.page.locator('policy-atlas iframe')).toHaveAttribute('title', /Africa · Policy Atlas$/);
  await host.page
    .locator('policy-atlas')
    .evaluate((element) => element.setAttribute('region', 'near-abroad'));
  await expect.poll(told).toContainEqual(['atlas-state', 'Near Abroad']);
  await host.page.locator('policy-atlas').evaluate((element) => element.setAttribute('select', 'point-7'));
  await expect.poll(told).toContainEqual(['atlas-select', ['point-7']]);
});

test('the code to embed a view is offered under Share', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`./${AFRICA}`);
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('menuitem', { name: 'Copy embed code …' }).click();
  const dialog = page.getByRole('dialog');
  const code = dialog.getByRole('textbox', { name: 'Code' });
  await expect(code).toHaveValue(
    /^<iframe src="[^"]+embed\.html#\/foreign[^"]+region=africa" title="[^"]+: Africa · /,
  );
  await dialog.getByRole('combobox', { name: 'Form' }).selectOption('element');
  await expect(code).toHaveValue(
    /<policy-atlas document="foreign-policy-concept-2023" view="region=africa" label=/,
  );
  await dialog.getByRole('button', { name: 'Copy code' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('policy-atlas-element.js');
});

test('in a small frame nothing is cut off, and no rule of accessibility broken', async ({ page, scan }) => {
  await page.setViewportSize({ width: 320, height: 240 });
  await page.goto(`./embed.html${AFRICA}&select=priority-5`);
  await expect(page.getByRole('region', { name: 'Details' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await scan()).toEqual([]);
  await page.getByRole('button', { name: 'Close details' }).click();
  expect(await scan()).toEqual([]);
});

test('the page to embed starts with at most 200 kB of packed JavaScript, and the element is one file of 5 kB', async ({
  request,
}) => {
  const load = async (path: string) => (await request.get(`./${path}`)).text();
  const scripts = [...(await load('embed.html')).matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)];
  const packed = await Promise.all(scripts.map(async ([, path]) => gzipSync(await load(path!)).length));
  expect(packed.length).toBeGreaterThan(0);
  expect(packed.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(200_000);
  const element = await load('policy-atlas-element.js');
  expect(element).toContain('policy-atlas/select');
  expect(element).not.toMatch(/\bimport\s*[({"'*]/);
  expect(element.length).toBeLessThanOrEqual(5000);
});
