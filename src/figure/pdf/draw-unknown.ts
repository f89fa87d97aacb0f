import type { Face } from '../fonts/face';
import type { Point } from '../scene/scene';
import type { Content } from './content';
import { readPath } from './read-path';

/** Half the height of the sign, the size of its question mark and how high the middle of that lies. */
const [HALF, MARK, MARK_MIDDLE] = [0.46, 0.56, 0.36];

/** What stands for a letter that no font has: a question mark cut out of a diamond, about a point. */
export function drawUnknown(
  { x, y }: Point,
  { size, across }: { size: number; across: number },
  face: Face,
  content: Content,
): void {
  const [wide, high] = [Math.min(HALF, across / 2) * size, HALF * size];
  const mark = MARK * size;
  const left = x - (face.widthOf('?') * mark) / 2;
  const baseline = y + MARK_MIDDLE * mark;
  content.path(readPath(`M${0 - wide} 0L0 ${0 - high}L${wide} 0L0 ${high}Z`), (point) => ({
    x: point.x + x,
    y: point.y + y,
  }));
  content.path(readPath(face.outline('?', mark)), (point) => ({ x: point.x + left, y: point.y + baseline }));
  content.write('f*');
}
