import type { Box, Scene, SceneGroup, ScenePart } from '../../src/figure/scene/scene';
import { measure } from './made-picture';

interface Frame {
  at: { x: number; y: number };
  scale: number;
}

/** The box of all that a group draws, in pixels of the page; null where it draws nothing. */
export function boxOf(group: SceneGroup): Box | null {
  const boxes = boxesIn([group], { at: { x: 0, y: 0 }, scale: 1 });
  if (boxes.length === 0) return null;
  const [left, top] = [Math.min(...boxes.map(({ x }) => x)), Math.min(...boxes.map(({ y }) => y))];
  return {
    x: left,
    y: top,
    width: Math.max(...boxes.map(({ x, width }) => x + width)) - left,
    height: Math.max(...boxes.map(({ y, height }) => y + height)) - top,
  };
}

export const groupOf = ({ parts }: Scene, id: string): SceneGroup =>
  parts.find((part): part is SceneGroup => part.kind === 'group' && part.id === id)!;

const boxesIn = (parts: readonly ScenePart[], frame: Frame): Box[] =>
  parts.flatMap((part) => {
    if (part.kind === 'group') return boxesIn(part.parts, inner(frame, part.frame));
    return [placed(part.kind === 'text' ? textBox(part) : shapeBox(part), frame)];
  });

function inner(outer: Frame, frame: Frame | undefined): Frame {
  if (!frame) return outer;
  const { x, y } = placed({ ...frame.at, width: 0, height: 0 }, outer);
  return { at: { x, y }, scale: outer.scale * frame.scale };
}

const placed = ({ x, y, width, height }: Box, { at, scale }: Frame): Box => ({
  x: x * scale + at.x,
  y: y * scale + at.y,
  width: width * scale,
  height: height * scale,
});

function textBox({ text, at, size, weight, anchor }: Extract<ScenePart, { kind: 'text' }>): Box {
  const width = measure(text, size, weight);
  const x = anchor === 'left' ? at.x : anchor === 'right' ? at.x - width : at.x - width / 2;
  return { x, y: at.y - size * 0.75, width, height: size * 0.95 };
}

/** By its corners and control points, between which a curve lies; a quadratic one is halved first, as its points lie far. */
function shapeBox({ path, at = { x: 0, y: 0 } }: Extract<ScenePart, { kind: 'shape' }>): Box {
  const [xs, ys]: [number[], number[]] = [[], []];
  for (const [, command, numbers] of path.matchAll(/([MLQCAHV])([-\d.e ,]+)/g)) {
    const values = numbers!
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    const last = [xs.at(-1)!, ys.at(-1)!];
    const ends = command === 'A' ? values.slice(5) : command === 'Q' ? halved(last, values) : values;
    if (command === 'H') xs.push(...ends);
    else if (command === 'V') ys.push(...ends);
    else ends.forEach((value, place) => (place % 2 ? ys : xs).push(value));
  }
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x: x + at.x, y: y + at.y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** The control points of both halves of a quadratic curve, and its end. */
function halved([startX, startY]: number[], [x, y, endX, endY]: number[]): number[] {
  return [(startX! + x!) / 2, (startY! + y!) / 2, (x! + endX!) / 2, (y! + endY!) / 2, endX!, endY!];
}
