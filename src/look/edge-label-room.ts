/** Shares of the way along an edge at which its label is tried, the middle first. */
export const EDGE_LABEL_SPOTS = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];

/** So wide is a line of it at most, in pixels. */
export const EDGE_LABEL_WIDEST = 130;
