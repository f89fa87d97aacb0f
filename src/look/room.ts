import type { NodeShape } from './node-look';

/** Part of a shape's width and height that is free for text, and how far the text is shifted to the left. */
export interface Room {
  width: number;
  height: number;
  left: number;
}

const ROOMS: Partial<Record<NodeShape, Room>> = {
  hexagon: { width: 0.7, height: 0.9, left: 0 },
  ellipse: { width: 0.69, height: 0.84, left: 0 },
  tag: { width: 0.68, height: 0.95, left: 0.13 },
};

export const roomOf = (shape: NodeShape): Room => ROOMS[shape] ?? { width: 0.9, height: 0.9, left: 0 };
