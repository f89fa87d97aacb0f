import { Resvg } from '@resvg/resvg-js';
import type { Page } from '@playwright/test';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { DEFAULT_FIGURE, type FigureOptions } from '../../src/figure/figure-options';
import { subsetsFor } from '../../src/figure/fonts/font-needs';
import { makeFigure } from '../../src/figure/figure';
import { toPicture } from '../../src/figure/picture';
import { writeSvg } from '../../src/figure/svg/write-svg';
import type { AtlasDocument } from '../../src/graph/atlas-document';
import { DocumentGraph } from '../../src/graph/document-graph';
import type { Geography } from '../../src/graph/regions/geography';
import { readAddress } from '../../src/view/address/address-to-view';
import { hostileScene } from '../figure/hostile-scene';
import { HOSTILE_TEXTS } from '../figure/hostile-texts';
import { INTER_PATHS } from '../figure/inter-files';
import { measure, typeface } from '../figure/made-picture';
import { CONCEPT } from './atlas-page';
import { expect, test } from './atlas-test';
import { pictureDistance } from './read-picture';

/** Opens a picture as a page of its own; what it asks for and which dialogs it opens. */
async function openAlone(page: Page, svg: string) {
  const asked: string[] = [];
  const dialogs: string[] = [];
  page.on('request', (request) => void (request.url().startsWith('data:') || asked.push(request.url())));
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.route('**/figure.svg', (route) => route.fulfill({ contentType: 'image/svg+xml', body: svg }));
  await page.goto('./figure.svg');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return { asked: asked.filter((url) => !url.endsWith('/figure.svg')), dialogs };
}

test('a picture of hostile texts asks for nothing and does nothing', async ({ page }) => {
  const scene = hostileScene(HOSTILE_TEXTS);
  const opened = await openAlone(page, writeSvg(scene, { fonts: subsetsFor(scene, typeface) }));
  expect(opened).toEqual({ asked: [], dialogs: [] });
  expect(await page.evaluate(() => document.querySelectorAll('script, foreignObject, image').length)).toBe(0);
  expect(await page.evaluate(() => document.querySelector('parsererror'))).toBeNull();
  await page.locator('a').first().hover({ force: true });
  expect(await page.title()).toContain('</text>');
});

const FIGURES: [title: string, fragment: string, options: Partial<FigureOptions>][] = [
  ['the whole document', CONCEPT, {}],
  [
    'Africa in Russian, for print',
    `${CONCEPT}?region=africa&tiers=1,2,3`,
    { language: 'ru', theme: 'print' },
  ],
  ['a small page in the dark', CONCEPT, { theme: 'dark', page: { width: 600, height: 700, margin: 20 } }],
];

for (const [title, fragment, options] of FIGURES)
  test(`${title} looks the same in the browser and from the command line`, async ({
    concept,
    page,
    request,
  }, info) => {
    info.skip(!findBrowser().packed, 'pictures are compared in the packed Chromium only');
    const geography = (await (await request.get('./geography.json')).json()) as Geography;
    const { svg, width, height } = draw(concept, geography, { fragment, options });
    await page.setViewportSize({ width: Math.ceil(width), height: Math.ceil(height) });
    expect((await openAlone(page, svg)).asked).toEqual([]);
    const inBrowser = await page.screenshot();
    expect(await pictureDistance(page, inBrowser, rasterise(svg))).toBeLessThan(0.01);
  });

function draw(
  document: AtlasDocument,
  geography: Geography,
  { fragment, options }: { fragment: string; options: Partial<FigureOptions> },
) {
  const { view } = readAddress(fragment)!;
  const picture = { ...toPicture(new DocumentGraph(document), geography, view), scale: null };
  const scene = makeFigure({
    picture,
    options: { ...DEFAULT_FIGURE, ...options },
    nodes: picture.seen.nodes,
    url: `https://atlas.example/${fragment}`,
    measure,
  });
  return { ...scene, svg: writeSvg(scene, { fonts: subsetsFor(scene, typeface) }) };
}

function rasterise(svg: string): Buffer {
  const fontFiles = Object.values(INTER_PATHS);
  return new Resvg(svg, { font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Inter' } })
    .render()
    .asPng();
}
