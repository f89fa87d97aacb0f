/** How a picture is drawn by its size, so that it can be moved without waiting: measured with Cytoscape's canvas. */
export interface RenderSettings {
  /** Moves a picture of the picture until the hand rests; texts follow when it does. */
  texture: boolean;
  /** Straight lines without arrows, and no more pixels than the picture has. */
  plain: boolean;
}

const MANY = 500;
/** Nodes up to which each line has its curve and its arrow. */
export const MOST_DRAWN_AS_ALWAYS = 2000;

export const renderSettings = (nodes: number): RenderSettings => ({
  texture: nodes > MANY,
  plain: nodes > MOST_DRAWN_AS_ALWAYS,
});
