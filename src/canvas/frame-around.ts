import type { Size } from '../look/node-size';
import type { Frame } from './camera';

interface Placed {
  at: [x: number, y: number];
  size: Size;
}

/** The box around nodes, in model pixels; undefined without any. */
export function frameAround(nodes: Placed[]): Frame | undefined {
  if (nodes.length === 0) return undefined;
  const frame = { x1: Infinity, y1: Infinity, x2: -Infinity, y2: -Infinity };
  for (const { at, size } of nodes) {
    const [x, y] = at;
    frame.x1 = Math.min(frame.x1, x - size.width / 2);
    frame.x2 = Math.max(frame.x2, x + size.width / 2);
    frame.y1 = Math.min(frame.y1, y - size.height / 2);
    frame.y2 = Math.max(frame.y2, y + size.height / 2);
  }
  return frame;
}
