import type { AskedSize } from '../../figure/asked-size';
import { choosePage, freePage, PAGES, PAPER_PAGES, type PageId } from '../../figure/chosen-page';
import type { Page } from '../../figure/figure-options';
import { readLength, type Length } from '../../figure/length';
import type { Choices } from '../choices';

const pageId = (choices: Choices): PageId => choices.oneOf('page', Object.keys(PAGES) as PageId[]) ?? 'own';

const lengthHint = 'a length is written 16cm, 160mm, 6.3in or 1200px';

/** At least a pixel long. */
const side = (choices: Choices, name: string): Length | undefined =>
  choices.read(name, (text) => [readLength(text)].find((length) => length && length.pixels >= 1), lengthHint);

/** How large the figure is to be. */
export function readSize(choices: Choices): AskedSize {
  const [width, height] = [side(choices, 'width'), side(choices, 'height')];
  const dpi = choices.read('dpi', readDpi, 'a number from 30 to 2400');
  return {
    ...(width && { width }),
    ...(height && { height }),
    ...(dpi && { dpi }),
    isPaper: PAPER_PAGES.includes(pageId(choices)),
  };
}

function readDpi(text: string): number | undefined {
  const dpi = /^\d{2,4}$/.test(text) ? Number(text) : 0;
  return dpi >= 30 && dpi <= 2400 ? dpi : undefined;
}

/** The page that the figure is laid out on; null for one as large as it needs. */
export function readPage(choices: Choices): Page | null {
  const page = PAGES[pageId(choices)];
  const sides = pageOfSides(choices);
  if (page && sides) choices.refuse('page', 'a page has one size', 'leave out --width or --height');
  const chosen = page ?? sides;
  if (sides && choices.has('orientation'))
    choices.refuse(
      'orientation',
      'the page has the sides that were asked for',
      'change --width and --height',
    );
  const orientation = choices.oneOf('orientation', ['portrait', 'landscape']);
  const margin = choices.read('margin', readLength, lengthHint)?.pixels;
  if (chosen) return choosePage(chosen, { orientation, margin });
  for (const name of ['orientation', 'margin'])
    if (choices.has(name))
      choices.refuse(name, 'the figure’s own page is as large as it needs', 'give a page as --page a4');
  return null;
}

function pageOfSides(choices: Choices): Page | null {
  const { width, height } = readSize(choices);
  return width && height ? freePage(width.pixels, height.pixels) : null;
}
