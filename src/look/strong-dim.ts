/** Strength of a shape that has stepped back, for those who ask for more contrast; its text is written whole. */
export const STRONG_DIM = 0.75;
