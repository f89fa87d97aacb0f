/** From this zoom on, texts stand inside their nodes at full length; from farther, short names take their place. */
export const READABLE_ZOOM = 0.6;
/** From this zoom on a card shows its wording. */
export const NEAR_ZOOM = 1.9;
