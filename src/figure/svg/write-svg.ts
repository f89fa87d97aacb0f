import { faceWeight } from '../fonts/typeface';
import {
  HALO,
  type Scene,
  type SceneGroup,
  type ScenePart,
  type SceneShape,
  type SceneText,
} from '../scene/scene';
import { fontStyle, type FontEmbedding } from './font-style';
import { metadata } from './metadata';
import { safeLink } from '../scene/safe-link';
import { element, escapeXml } from './xml';
import { round } from '../scene/round';

interface SvgOptions {
  /** How its letters are carried; without it viewers take a font of their own. */
  fonts?: FontEmbedding;
  /** Draws a text as outlines; null leaves it text. */
  outline?: (text: SceneText) => string | null;
}

const FAMILY = 'Inter, system-ui, sans-serif';

/** The scene as an SVG 1.1 file that stands by itself: no script, no foreign object, nothing fetched from outside. */
export function writeSvg(scene: Scene, options: SvgOptions = {}): string {
  const { width, height, ground, about } = scene;
  const content = [
    element('title', { id: 'title' }, escapeXml(about.title)),
    element('desc', { id: 'desc' }, escapeXml(about.description)),
    metadata(about),
    ...(options.fonts && !options.outline ? [fontStyle(options.fonts)] : []),
    ...(ground ? [element('rect', { id: 'ground', width, height, fill: ground })] : []),
    ...scene.parts.map((part) => writePart(part, options)),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      width,
      height,
      viewBox: `0 0 ${round(width)} ${round(height)}`,
      role: 'img',
      'aria-labelledby': 'title desc',
      'xml:lang': about.language,
      'font-family': FAMILY,
    },
    `\n${content.join('\n')}\n`,
  )}\n`;
}

function writePart(part: ScenePart, options: SvgOptions): string {
  if (part.kind === 'group') return writeGroup(part, options);
  return part.kind === 'shape' ? writeShape(part) : writeText(part, options);
}

function writeGroup(group: SceneGroup, options: SvgOptions): string {
  const { id, name, opacity, frame, link, parts } = group;
  const content = [
    ...(name ? [element('title', {}, escapeXml(name))] : []),
    ...parts.map((part) => writePart(part, options)),
  ].join('\n');
  const written = element(
    'g',
    {
      id,
      opacity: opacity === 1 ? undefined : opacity,
      transform: frame && `translate(${round(frame.at.x)} ${round(frame.at.y)})${scaled(frame.scale)}`,
    },
    `\n${content}\n`,
  );
  const address = link && safeLink(link);
  return address ? element('a', { 'xlink:href': address, href: address }, written) : written;
}

const scaled = (scale: number): string => (scale === 1 ? '' : ` scale(${Math.round(scale * 1e5) / 1e5})`);

function writeShape({ path, at, fill, stroke }: SceneShape): string {
  return element('path', {
    d: path,
    transform: at && `translate(${round(at.x)} ${round(at.y)})`,
    fill: fill ?? 'none',
    stroke: stroke?.colour,
    'stroke-width': stroke?.width,
    'stroke-dasharray': stroke?.dash?.join(' '),
    'stroke-linecap': stroke?.cap,
  });
}

const ANCHORS = { left: undefined, center: 'middle', right: 'end' };

function writeText(text: SceneText, { outline }: SvgOptions): string {
  const { at, size, weight, colour, anchor, language, halo } = text;
  const border = halo && {
    stroke: halo,
    'stroke-width': round(size * HALO),
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  };
  const path = outline?.(text) ?? null;
  if (path !== null) {
    const place = `translate(${round(at.x)} ${round(at.y)})`;
    return element('path', {
      d: path,
      transform: place,
      fill: colour,
      'aria-label': text.text,
      ...border,
    });
  }
  return element(
    'text',
    {
      x: at.x,
      y: at.y,
      'font-size': size,
      'font-weight': faceWeight(weight),
      fill: colour,
      'text-anchor': ANCHORS[anchor],
      'xml:lang': language,
      'xml:space': 'preserve',
      ...border,
    },
    escapeXml(text.text),
  );
}
