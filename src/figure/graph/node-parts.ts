import type { DrawnNode, NodeText } from '../../look/drawing';
import { nodeBorder } from '../../look/node-border';
import { isWritten, nodeText, type Fit } from '../../look/node-text';
import type { Palette } from '../../look/palette';
import { shapePath } from '../../look/shape-path';
import type { Point, SceneShape, SceneText } from '../scene/scene';

interface Dress {
  palette: Palette;
  fit: Fit;
  /** Whether cards show their wording. */
  isNear: boolean;
}

const DASH = [4, 2];

/** The outline of a node at its place. */
export function nodeShapes(node: DrawnNode, at: Point, palette: Palette): SceneShape[] {
  const { look, size } = node;
  const { width, corner } = nodeBorder(node);
  const [colour, fill] = [palette[look.colour], palette[look.fill]];
  const shape = (by: number, dress: Pick<SceneShape, 'fill' | 'stroke'>): SceneShape => {
    const grown = { width: size.width + by, height: size.height + by };
    return { kind: 'shape', path: shapePath(look.shape, grown, corner), at, ...dress };
  };
  if (look.border !== 'double') {
    const dash = look.border === 'dashed' ? { dash: DASH } : {};
    return [shape(0, { fill, stroke: { colour, width, ...dash } })];
  }
  // two lines and the gap between them, a third of the border each
  const stroke = { colour, width: third(width) };
  const apart = 2 * stroke.width;
  return [shape(apart, { fill, stroke }), shape(0 - apart, { stroke })];
}

const third = (width: number): number => Math.round((width / 3) * 100) / 100;

/** What is written in a node, line by line. */
export function nodeLines(
  { drawn, text, at }: { drawn: DrawnNode; text: NodeText; at: Point },
  { palette, fit, isNear }: Dress,
): SceneText[] {
  return nodeText({ drawn, text, isNear, fit })
    .filter(isWritten)
    .map(({ text: line, x, y, size, weight, colour, anchor }) => ({
      kind: 'text',
      text: line,
      at: { x: at.x + x, y: at.y + y },
      size,
      weight,
      colour: palette[colour],
      anchor,
      ...(text.foreign ? { language: text.foreign } : {}),
    }));
}
