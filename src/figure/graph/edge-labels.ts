import { EDGE_LABEL_SPOTS, EDGE_LABEL_WIDEST } from '../../look/edge-label-room';
import { FAR_SIZE } from '../../look/far-labels';
import type { Palette } from '../../look/palette';
import { isWithin, type ScreenBox } from '../../look/screen-box';
import type { TakenBoxes } from '../../look/taken-boxes';
import { LINE, wrapText, type Measure } from '../../look/wrap-label';
import { round } from '../scene/round';
import type { Box, ScenePart } from '../scene/scene';
import { pointAt, type Route } from '../../look/route';
import { linesIn, toScreenBox } from './far-parts';

interface Labelled {
  text: string;
  route: Route;
}

interface Dress {
  palette: Palette;
  measure: Measure;
  scale: number;
  /** Where labels may stand, in pixels of the page from the origin of the graph. */
  room: Box;
  /** Boxes of the page that stay free; those of the labels are added. */
  taken: TakenBoxes;
}

/** In pixels of the page. */
const PADDING = 4;
const WEIGHT = 500;

/** What an edge says, on a plate of the ground near its middle, in model pixels; nothing where no place is free. */
export function edgeLabel({ text, route }: Labelled, dress: Dress): ScenePart[] {
  const { palette, measure, scale, taken } = dress;
  const room = toScreenBox(dress.room);
  const lines = wrapText(text, EDGE_LABEL_WIDEST, (part) => measure(part, FAR_SIZE));
  const width = Math.max(...lines.map((line) => measure(line, FAR_SIZE))) + 2 * PADDING;
  const height = lines.length * FAR_SIZE * LINE + 3;
  const box = EDGE_LABEL_SPOTS.map((share): ScreenBox => {
    const { x, y } = pointAt(route, share);
    return { x: x * scale, y: y * scale, width, height };
  }).find((candidate) => isWithin(candidate, room) && taken.isFree(candidate));
  if (!box) return [];
  taken.add(box);
  const [left, top] = [(box.x - width / 2) / scale, (box.y - height / 2) / scale];
  const [x, y] = [round(left), round(top)];
  const path = `M${x} ${y}H${round(left + width / scale)}V${round(top + height / scale)}H${x}Z`;
  return [
    { kind: 'shape', path, fill: palette.ground },
    ...linesIn(box, lines, FAR_SIZE).map((line): ScenePart => ({
      kind: 'text',
      text: line.text,
      at: { x: line.x / scale, y: line.y / scale },
      size: FAR_SIZE / scale,
      weight: WEIGHT,
      colour: palette.ink,
      anchor: 'center',
    })),
  ];
}
