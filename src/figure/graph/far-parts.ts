import { planFarLabels } from '../../look/far-labels';
import type { DrawnNode, NodeText } from '../../look/drawing';
import type { Palette } from '../../look/palette';
import type { ScreenBox } from '../../look/screen-box';
import type { TakenBoxes } from '../../look/taken-boxes';
import { LINE, type Measure } from '../../look/wrap-label';
import type { Box, Point, SceneText } from '../scene/scene';

interface FarNode {
  drawn: DrawnNode;
  text: NodeText;
  at: Point;
  opacity: number;
}

interface Dress {
  palette: Palette;
  /** Of the weight that they are set in, 600. */
  measure: Measure;
  /** From model pixels to those of the page. */
  scale: number;
  /** Where names may stand, in pixels of the page from the origin of the graph. */
  room: Box;
  /** Boxes of the page that other labels leave free; those of the names are added. */
  taken: TakenBoxes;
}

/** Short names of nodes that are too small for their label, none over another; by node id, in model pixels. */
export function farParts(
  nodes: FarNode[],
  { palette, measure, scale, room, taken }: Dress,
): Map<string, SceneText[]> {
  const candidates = nodes.map((node) => ({
    ...node,
    weight: node.drawn.degree,
    box: {
      x: node.at.x * scale,
      y: node.at.y * scale,
      width: node.drawn.size.width * scale,
      height: node.drawn.size.height * scale,
    },
  }));
  const labels = planFarLabels(candidates, { measure, room: toScreenBox(room) });
  for (const { at } of labels) taken.add(at);
  return new Map(
    labels.map(({ drawn, text, lines, size, at, colour, halo }) => [
      drawn.id,
      linesIn(at, lines, size).map(({ x, y, text: line }): SceneText => ({
        kind: 'text',
        text: line,
        at: { x: x / scale, y: y / scale },
        size: size / scale,
        weight: 600,
        colour: palette[colour],
        anchor: 'center',
        ...(halo ? { halo: palette[halo] } : {}),
        ...(text.foreign ? { language: text.foreign } : {}),
      })),
    ]),
  );
}

/** The same box by its middle. */
export const toScreenBox = ({ x, y, width, height }: Box): ScreenBox => ({
  x: x + width / 2,
  y: y + height / 2,
  width,
  height,
});

/** From the middle of a line to its baseline, in font sizes: what a canvas takes for the middle of Inter's letters. */
const MIDDLE = 0.3;

/** Lines about the middle of a box, by their baselines. */
export function linesIn(
  { x, y }: ScreenBox,
  lines: string[],
  size: number,
): { text: string; x: number; y: number }[] {
  const first = y + 0.5 + size * MIDDLE - ((lines.length - 1) / 2) * size * LINE;
  return lines.map((text, index) => ({ text, x, y: first + index * size * LINE }));
}
