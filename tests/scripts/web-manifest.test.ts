import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { drawIcons } from '../../scripts/make-icons.mjs';
import { pageTags, webManifest } from '../../scripts/web-manifest.mjs';
import { PALETTES } from '../../src/look/palette';

const iconFile = (name: string): Buffer =>
  readFileSync(new URL(`../../scripts/icons/${name}`, import.meta.url));

it('names icons that are there, in the sizes that it says', () => {
  const drawn = webManifest.icons.filter(({ type }) => type === 'image/png');
  expect(drawn.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512', '512x512']);
  for (const { src, sizes } of drawn) {
    const png = iconFile(src.replace('icons/', ''));
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, src).toBe(sizes);
  }
});

/** The rasteriser is optional. */
const canDraw = await import('@resvg/resvg-js').then(
  () => true,
  () => false,
);

it.runIf(canDraw)('has icons as its script draws them; else run "npm run icons"', async () => {
  for (const { name, png } of await drawIcons()) expect(iconFile(name).equals(png), name).toBe(true);
});

it('begins beside the page, wherever that is', () => {
  const addresses = [webManifest.start_url, webManifest.scope, ...webManifest.icons.map(({ src }) => src)];
  for (const address of addresses) expect(address).not.toMatch(/^\/|:/);
});

it('has the colours of the head in light and dark', () => {
  const colours = pageTags.flatMap(({ attrs }) => ('content' in attrs ? [attrs.content] : []));
  expect(colours).toEqual([PALETTES.light.surface, PALETTES.dark.surface]);
  expect([webManifest.theme_color, webManifest.background_color]).toEqual([
    PALETTES.light.surface,
    PALETTES.light.ground,
  ]);
});
