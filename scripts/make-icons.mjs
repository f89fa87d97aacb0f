// npm run icons: draws the icons of the installed program from src/favicon.svg into scripts/icons. They are kept with the
// sources, since the rasteriser is not there on every system that builds.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './root.mjs';

const GROUND = '#FBFAF7';

/** Systems cut these to a shape of theirs: everything within the inner four fifths, ground up to the edge. */
const icons = [
  { name: 'icon-192.png', size: 192 },
  { name: 'icon-512.png', size: 512 },
  { name: 'icon-maskable-512.png', size: 512, room: 0.8 },
  { name: 'apple-touch-icon.png', size: 180, room: 0.9 },
];

/** The icons by name, as PNG. Rejects where the rasteriser is not installed. */
export async function drawIcons() {
  const { Resvg } = await import('@resvg/resvg-js');
  const favicon = readFileSync(join(root, 'src', 'favicon.svg'), 'utf8');
  return icons.map(({ name, size, room }) => {
    const svg = room ? onGround(favicon, room) : favicon;
    return { name, png: new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng() };
  });
}

function onGround(favicon, room) {
  const edge = 16 * (1 - room);
  return favicon
    .replace(
      /<rect width="32" height="32"[^>]*>/,
      `<rect width="32" height="32" fill="${GROUND}"/><g transform="translate(${edge} ${edge}) scale(${room})">`,
    )
    .replace('</svg>', '</g></svg>');
}

if (import.meta.url === pathToFileURL(process.argv[1]).href)
  for (const { name, png } of await drawIcons()) writeFileSync(join(root, 'scripts', 'icons', name), png);
