/** Screen pixels at each side that panels or controls cover. */
export interface Insets {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** Up to this width of the canvas details come as a sheet, and the controls as a row below the picture. */
export const NARROW = 760;
const DETAILS = 356;

const PANEL = 304;

/**
 * What is covered of a canvas so wide: by the controls, by the details while something is selected, and by the left
 * panel where that lies over the picture.
 */
export function insetsOf(width: number, { hasDetails = false, isUnderPanel = false } = {}): Insets {
  const isNarrow = width <= NARROW;
  return {
    top: 16,
    left: isNarrow ? 10 : isUnderPanel && !hasDetails ? PANEL + 16 : 16,
    right: isNarrow ? 10 : hasDetails ? DETAILS + 16 : 56,
    bottom: isNarrow ? 68 : 16,
  };
}
