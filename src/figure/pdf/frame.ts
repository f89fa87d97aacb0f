import type { Point, SceneGroup } from '../scene/scene';

/** How lengths of a part become lengths of the page: x becomes `x * scale + at.x`. */
export interface Frame {
  at: Point;
  scale: number;
}

export const PAGE_FRAME: Frame = { at: { x: 0, y: 0 }, scale: 1 };

/** The frame of a group inside another one. */
export const innerFrame = (outer: Frame, inner: SceneGroup['frame']): Frame =>
  inner ? { at: placed(outer, inner.at), scale: outer.scale * inner.scale } : outer;

export const placed = ({ at, scale }: Frame, { x, y }: Point): Point => ({
  x: x * scale + at.x,
  y: y * scale + at.y,
});
