import type { Page } from './figure-options';

/** CSS pixels to a millimetre: 96 to the inch. */
export const PX_PER_MM = 96 / 25.4;

/** Sheets of paper (ISO 216, and the Letter of North America), in millimetres, upright. */
export const PAPERS = {
  A4: { width: 210, height: 297 },
  A3: { width: 297, height: 420 },
  Letter: { width: 215.9, height: 279.4 },
} as const;
export type PaperId = keyof typeof PAPERS;
export type Orientation = 'portrait' | 'landscape';

/** `margin` in millimetres. */
export function paperPage(paper: PaperId, orientation: Orientation, margin = 12): Page {
  const { width, height } = PAPERS[paper];
  const [across, down] = orientation === 'portrait' ? [width, height] : [height, width];
  return { width: across * PX_PER_MM, height: down * PX_PER_MM, margin: margin * PX_PER_MM };
}

/** Pages for a purpose; null is a page as large as the figure needs. */
export const PRESETS = {
  own: null,
  slide: { width: 1280, height: 720, margin: 36 },
  report: paperPage('A4', 'portrait', 15),
  social: { width: 1200, height: 1200, margin: 44 },
  poster: { width: 594 * PX_PER_MM, height: 841 * PX_PER_MM, margin: 30 * PX_PER_MM },
} as const satisfies Record<string, Page | null>;
export type PresetId = keyof typeof PRESETS;
