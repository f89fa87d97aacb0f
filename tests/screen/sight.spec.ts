import type { Page } from '@playwright/test';
import { CONCEPT } from './atlas-page';
import { expect, test } from './atlas-test';

/** The colours that the canvases of the picture have most, as "r, g, b", the most frequent first. */
function canvasColours(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const counts = new Map<string, number>();
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>('[role=application] canvas')) {
      const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d')!;
      if (canvas.width * canvas.height > 0) copy.drawImage(canvas, 0, 0);
      const { data } = copy.getImageData(0, 0, canvas.width, canvas.height);
      for (let at = 0; at < data.length; at += 4) {
        if (data[at + 3] !== 255) continue;
        const colour = `${data[at]}, ${data[at + 1]}, ${data[at + 2]}`;
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
      }
    }
    return [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  });
}

/** What the system's names of colours stand for. */
function systemColours(page: Page, ...names: string[]): Promise<string[]> {
  return page.evaluate((wanted) => {
    const probe = document.body.appendChild(document.createElement('i'));
    const values = wanted.map((name) => {
      probe.style.color = name;
      return getComputedStyle(probe).color.replace(/^rgb\(|\)$/g, '');
    });
    probe.remove();
    return values;
  }, names);
}

test('forced colours: the picture is drawn in those of the system, light and dark', async ({
  atlas,
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await atlas.open(CONCEPT);
  const usual = await canvasColours(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, forcedColors: 'active' });
    const system = await systemColours(page, 'CanvasText', 'Canvas');
    await expect.poll(async () => (await canvasColours(page)).slice(0, 2).sort()).toEqual(system.sort());
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  await expect.poll(async () => (await canvasColours(page))[0]).toBe(usual[0]);
});

test('more contrast comes from the system or from the menu, and is remembered', async ({ atlas, page }) => {
  const ink = () => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--ink'));
  await page.emulateMedia({ colorScheme: 'light', contrast: 'more' });
  await atlas.open(CONCEPT);
  await expect.poll(ink).toBe('#000000');
  await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' });
  await expect.poll(ink).toBe('#1f2328');
  await atlas.chooseFrom('Theme', 'More contrast');
  await expect.poll(ink).toBe('#000000');
  await atlas.reload();
  await expect.poll(ink).toBe('#000000');
  await expect.poll(async () => (await canvasColours(page)).includes('6, 74, 69')).toBe(true);
});

for (const [who, choose] of [
  ['the system', (page: Page) => page.emulateMedia({ reducedMotion: 'reduce' })],
  [
    'the menu',
    (page: Page) =>
      page.addInitScript(() => {
        if (location.protocol !== 'about:') localStorage.setItem('policy-atlas.motion', '"none"');
      }),
  ],
] as const)
  test(`without motion, asked for by ${who}, another layout stands at its place in the first frame`, async ({
    atlas,
    page,
  }) => {
    await choose(page);
    await atlas.open(CONCEPT);
    const before = await atlas.stillPicture();
    await page.getByRole('button', { name: 'Layout', exact: true }).click();
    await page.getByRole('menuitemradio', { name: /order/i }).click();
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
    const first = await canvasDigest(page);
    await expect.poll(() => atlas.fragment).toContain('layout=order');
    await atlas.stillPicture();
    expect(await canvasDigest(page)).toBe(first);
    expect((await atlas.stillPicture()).equals(before)).toBe(false);
    const moving = await page.evaluate(() => document.getAnimations().length);
    expect(moving).toBe(0);
  });

/** Changes with any node that stands elsewhere. */
function canvasDigest(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector<HTMLCanvasElement>('canvas.text-layer')!.toDataURL());
}

test('on paper stand title, whole picture, legend and source, and nothing to press', async ({
  atlas,
  page,
}) => {
  await atlas.open(`${CONCEPT}?region=africa&theme=dark`);
  await atlas.search.waitFor(); // the panels are there
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-sheet h1')).toContainText('2023 Concept');
  const box = (await page.locator('.print-picture canvas').boundingBox())!;
  expect(box.width).toBeGreaterThan(400);
  await expect(atlas.legend).toBeVisible();
  await expect(page.locator('.print-sheet')).toContainText('region=africa');
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(atlas.left).toBeHidden();
  const ground = await page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--ground'),
  );
  expect(ground).toBe('#fbfaf7');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(atlas.left).toBeVisible();
});
