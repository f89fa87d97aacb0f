import type { DrawnNode } from '../../look/drawing';
import type { EdgeLook } from '../../look/edge-look';
import { cardLook } from '../../look/node-look';
import { steppedSize } from '../../look/node-size';
import type { Palette } from '../../look/palette';
import { edgeParts } from '../graph/edge-parts';
import { nodeShapes } from '../graph/node-parts';
import type { ScenePart, SceneShape } from '../scene/scene';

/** Samples of a legend stand about (0, 0), at most 28 wide and 14 high. */
const SAMPLE = { width: 22, height: 11 };

export const shapeSample = (node: Pick<DrawnNode, 'look' | 'type'>, palette: Palette): SceneShape[] =>
  nodeShapes({ ...node, id: '', size: SAMPLE, degree: 0 }, { x: 0, y: 0 }, palette).map((shape) => ({
    ...shape,
    ...(shape.stroke ? { stroke: { ...shape.stroke, width: Math.min(shape.stroke.width, 1.2) } } : {}),
  }));

export function lineSample(look: EdgeLook, palette: Palette): ScenePart[] {
  const route = { from: { x: -13, y: 0 }, controls: [], to: { x: 13, y: 0 } };
  return edgeParts({ id: '', source: '', target: '', look }, route, palette);
}

/** A small box beside a large one. */
export function sizeSample(palette: Palette): ScenePart[] {
  return [0, 6].map((step, place): ScenePart => {
    const { width, height } = steppedSize({ width: 13, height: 9 }, step);
    const [x, y] = [place * 14 - 13, 0 - height / 2];
    return {
      kind: 'shape',
      path: `M${x} ${y}H${x + width}V${y + height}H${x}Z`,
      fill: palette.surface,
      stroke: { colour: palette.quietInk, width: 1 },
    };
  });
}

export const foldedSample = ({ quietInk }: Palette): ScenePart => ({
  kind: 'text',
  text: '+3',
  at: { x: 0, y: 3.5 },
  size: 9.5,
  weight: 500,
  colour: quietInk,
  anchor: 'center',
});

export const faintSample = (palette: Palette): ScenePart => ({
  kind: 'group',
  id: 'legend-faint-shape',
  opacity: 0.4,
  parts: shapeSample({ type: 'statement', look: cardLook('comment', []) }, palette),
});
