import type { SceneShape } from '../scene/scene';
import type { Content } from './content';
import { placed, type Frame } from './frame';
import { readPath } from './read-path';

const NOWHERE = { x: 0, y: 0 };

/** A shape, filled and stroked as it says. */
export function drawShape(
  { path, at = NOWHERE, fill, stroke }: SceneShape,
  frame: Frame,
  content: Content,
): void {
  const isStroked = stroke !== undefined && stroke.width > 0;
  const around = isStroked ? stroke.width * frame.scale : 0;
  if (!fill && !isStroked) return;
  const steps = readPath(path);
  if (steps.length === 0) return;
  if (fill) content.fill(fill);
  if (isStroked) content.stroke(stroke, frame.scale);
  content.path(steps, ({ x, y }) => placed(frame, { x: x + at.x, y: y + at.y }), around);
  content.write(fill ? (isStroked ? 'B' : 'f') : 'S');
}
