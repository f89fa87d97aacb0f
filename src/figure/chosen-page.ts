import type { Page } from './figure-options';
import { paperPage, PRESETS, type Orientation } from './pages';

/** Every page that can be asked for by name. */
export const PAGES = {
  own: PRESETS.own,
  a4: paperPage('A4', 'portrait'),
  a3: paperPage('A3', 'portrait'),
  letter: paperPage('Letter', 'portrait'),
  slide: PRESETS.slide,
  report: PRESETS.report,
  social: PRESETS.social,
  poster: PRESETS.poster,
} satisfies Record<string, Page | null>;
export type PageId = keyof typeof PAGES;

/** Pages that are sheets of paper: their lengths are centimetres, not pixels. */
export const PAPER_PAGES: readonly PageId[] = ['a4', 'a3', 'letter', 'report', 'poster'];

export interface PageChoice {
  orientation: Orientation | undefined;
  /** CSS pixels. */
  margin: number | undefined;
}

/** A page turned and with margins as asked. */
export function choosePage(page: Page, { orientation, margin = page.margin }: PageChoice): Page {
  const sides = [page.width, page.height].sort((a, b) => a - b) as [number, number];
  if (!orientation) return { ...page, margin };
  const [width, height] = orientation === 'portrait' ? sides : [sides[1], sides[0]];
  return { width, height, margin };
}

/** A page of any size; its margins are a twentieth of the shorter side. */
export const freePage = (width: number, height: number): Page => ({
  width,
  height,
  margin: Math.min(width, height) / 20,
});
