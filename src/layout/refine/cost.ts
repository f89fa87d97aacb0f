/** What each fault of a picture costs; lengths are model pixels. */
export const COST = {
  crossing: 24,
  /** An edge that passes under a node. */
  through: 58,
  /** An edge that passes a node within `clearance`. */
  graze: 12,
  clearance: 10,
  overlap: 150,
  /** Two nodes nearer than `gap`: rises from 0 to `tight`. */
  tight: 30,
  gap: 24,
  /** Two neighbours, at most `neighbour` apart, that miss being in line by less than `miss`. */
  nearMiss: 2,
  neighbour: 160,
  miss: 26,
  /** Per 100 px of edge, and per 100 px squared: a long edge costs more than several short ones. */
  length: 1.9,
  lengthSquared: 0.5,
  /** Two edges that leave a node in nearly the same direction. */
  narrowAngle: 14,
  /** Per pixel outside the frame. */
  outside: 1.4,
  /** Each cell of empty ground. */
  emptyCell: 2.4,
};
