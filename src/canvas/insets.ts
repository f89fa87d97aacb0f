import type { Size } from '../look/node-size';
import type { ScreenBox } from '../look/screen-box';

/** Screen pixels at each side that panels or controls cover. */
export interface Insets {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** Up to this width of the canvas it is a small picture, shown whole as large as it can be. */
export const NARROW = 760;

interface Covering {
  /** The controls are a row below the picture. */
  isNarrow?: boolean;
  /** Width of the details at the end of the line; 0 without, or where they come as a sheet. */
  details?: number;
  /** Lines run from right to left, and so the details are at the left. */
  isMirrored?: boolean;
}

/** What is covered of the canvas. */
export function insetsOf({ isNarrow = false, details = 0, isMirrored = false }: Covering = {}): Insets {
  if (isNarrow) return { top: 16, left: 14, right: 14, bottom: 72 };
  const end = details ? details + 16 : 56;
  return { top: 16, left: isMirrored ? end : 16, right: isMirrored ? 16 : end, bottom: 16 };
}

/** Pixels that the controls take of a corner of the free part, under a pointer and under fingers. */
const CONTROLS = { fine: { beside: 36, below: 170 }, coarse: { beside: 48, below: 240 } };

/** Beside the details the controls stand in the picture: two ways to keep clear of them, above and beside. */
export function clearOfControls(insets: Insets, { isMirrored = false, isCoarse = false } = {}): Insets[] {
  const { beside, below } = CONTROLS[isCoarse ? 'coarse' : 'fine'];
  const { left, right } = insets;
  const aside = isMirrored ? { left: left + beside } : { right: right + beside };
  return [
    { ...insets, bottom: below },
    { ...insets, ...aside },
  ];
}

/** Of the pixels that are kept free at the sides, so many may hold a name. */
const NAME_MARGIN = 12;

/** Where names may stand on a canvas. */
export function roomWithin({ top, right, bottom, left }: Insets, canvas: Size): ScreenBox {
  const marginAt = (inset: number) => (inset > 2 * NAME_MARGIN ? 0 : NAME_MARGIN);
  const width = canvas.width - left - right + marginAt(left) + marginAt(right);
  const height = canvas.height - top - bottom + 2 * NAME_MARGIN;
  return {
    x: left - marginAt(left) + width / 2,
    y: top - NAME_MARGIN + height / 2,
    width,
    height,
  };
}
