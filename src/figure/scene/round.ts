/** Hundredths of a pixel are finer than any printer. */
export const round = (length: number): number => Math.round(length * 100) / 100;
