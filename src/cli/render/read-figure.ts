import {
  DEFAULT_FIGURE,
  FIGURE_PALETTES,
  FRAME_PARTS,
  type FigureOptions,
  type FigureTheme,
  type FramePart,
} from '../../figure/figure-options';
import { safeLink } from '../../figure/scene/safe-link';
import { isDate } from '../../view/view-values';
import type { View } from '../../view/view';
import type { Choices } from '../choices';
import { readPage } from './read-size';

/** Parts of the frame that need to know where on the web the program is. */
const LINKED: readonly FramePart[] = ['link', 'qr'];

/** Options of the figure, with the view's language and theme. */
export function readFigure(choices: Choices, view: View): FigureOptions {
  const site = readSite(choices);
  const texts = { title: choices.text('title'), caption: choices.text('caption'), today: readToday(choices) };
  const linksNodes = choices.has('linkNodes');
  if (linksNodes && !site) choices.refuse('linkNodes', 'no address is known', 'give --link <site>');
  return {
    part: readPart(choices, view),
    frame: readFrame(choices, site),
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined)),
    theme: readTheme(choices, view),
    hasGround: choices.oneOf('ground', ['paper', 'none']) !== 'none',
    language: view.language,
    page: readPage(choices),
    namesLinks: choices.has('nameLinks'),
    linksNodes,
  };
}

/** Where on the web the program is, without what asks for a view. */
export const readSite = (choices: Choices): string | undefined =>
  choices.read(
    'link',
    (text) => safeLink(text)?.replace(/#.*$/, ''),
    'give an address as https://atlas.example/',
  );

function readPart(choices: Choices, { selection, why }: View): FigureOptions['part'] {
  const part = choices.oneOf('part', ['whole', 'selection', 'path']) ?? DEFAULT_FIGURE.part;
  if (part === 'selection' && selection.length === 0)
    choices.refuse('part', 'nothing is selected', 'give --select <ids>');
  if (part === 'path' && !why) choices.refuse('part', 'no path is asked for', 'give --why <node~node>');
  return part;
}

const readTheme = (choices: Choices, { theme }: View): FigureTheme =>
  choices.oneOf('theme', Object.keys(FIGURE_PALETTES) as FigureTheme[]) ??
  (theme === 'auto' ? DEFAULT_FIGURE.theme : theme);

function readFrame(choices: Choices, site: string | undefined): FramePart[] {
  const without = choices.list('without', FRAME_PARTS) ?? [];
  const only = choices.list('only', FRAME_PARTS);
  if (only && without.length) choices.refuse('only', 'not together with --without', 'choose one of them');
  const linked = only?.find((part) => LINKED.includes(part));
  if (linked && !site) choices.refuse('only', `no address is known for "${linked}"`, 'give --link <site>');
  const chosen = only ?? FRAME_PARTS.filter((part) => !without.includes(part));
  return chosen.filter((part) => site !== undefined || !LINKED.includes(part));
}

function readToday(choices: Choices): string | undefined {
  const hint = 'a date is written 2023-03-31';
  const date = choices.read('today', (text) => (isDate(text) ? text : undefined), hint);
  return date ?? (choices.has('today') ? new Date().toISOString().slice(0, 10) : undefined);
}
