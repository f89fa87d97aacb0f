import type { EdgeLook } from './edge-look';

export interface EdgeDash {
  /** Lengths of strokes and gaps in model pixels; undefined for a line without gaps. */
  dash?: number[];
  cap?: 'round';
}

/** How lines are broken, in the live picture and the figure. Beads are dashes of no length with round ends. */
export const EDGE_DASHES: Record<EdgeLook['line'], EdgeDash> = {
  solid: {},
  dashed: { dash: [6, 4] },
  dotted: { dash: [1.5, 2] },
  beads: { dash: [0.1, 7], cap: 'round' },
};
