import { UNKNOWN_LANGUAGE } from '../graph/labels';
import type { DrawnNode, NodeText } from './drawing';
import { nodeSize } from './node-size';
import type { Token } from './palette';
import { roomOf } from './room';
import { LINE, type FittedLabel, type LabelBox } from './wrap-label';

/** One line of text, by the start, middle or end of its baseline; lengths in model pixels from the node's centre. */
export interface TextRun {
  text: string;
  x: number;
  y: number;
  size: number;
  weight: number;
  colour: Token;
  anchor: 'left' | 'center' | 'right';
}

/** Fits a label into a box with the font that it is drawn in. */
export type Fit = (text: string, box: LabelBox) => FittedLabel;

/** A node without a locator or wording has an empty line for it. */
export const isWritten = ({ text }: TextRun): boolean => text !== '';

interface WrittenNode {
  drawn: DrawnNode;
  text: NodeText;
  /** Whether a card shows its wording. */
  isNear?: boolean;
  fit: Fit;
}

const PADDING = 8;
const LOCATOR = 10.5;
const CARD_SIZES = [12, 11.5, 11, 10.5, 10, 9, 8];

/** What is written in a node, line by line. */
export const nodeText = (written: WrittenNode): TextRun[] =>
  written.drawn.look.card ? cardText(written) : entityText(written);

function cardText({ drawn, text, isNear = false, fit }: WrittenNode): TextRun[] {
  const { width, height } = drawn.size;
  const [left, top] = [-width / 2 + PADDING, -height / 2];
  const size = isNear ? 6 : (LOCATOR * height) / nodeSize(drawn).height;
  const y = top + size + 3.5;
  const box = { left, top: top + size + 5, width: width - 2 * PADDING, bottom: top + height - 4 };
  return [
    { text: text.locator ?? '', x: left, y, size, weight: 650, colour: drawn.look.colour, anchor: 'left' },
    ...marks(text, { x: width / 2 - PADDING, y, size: size * 0.9 }),
    ...(isNear ? wording(text, box, fit) : label(text, box, fit)),
  ];
}

/** "EN" for a label in another language than asked for, "+3" for what is folded. */
function marks({ foreign, folded }: NodeText, at: { x: number; y: number; size: number }): TextRun[] {
  const language = foreign === UNKNOWN_LANGUAGE ? undefined : foreign?.toUpperCase();
  const parts = [language, folded ? `+${folded}` : undefined].filter(Boolean);
  return parts.length
    ? [{ ...at, text: parts.join('  '), weight: 500, colour: 'quietInk', anchor: 'right' }]
    : [];
}

interface TextBox {
  left: number;
  top: number;
  width: number;
  bottom: number;
}

const label = (text: NodeText, box: TextBox, fit: Fit): TextRun[] =>
  lines(fit(text.label, { width: box.width, height: box.bottom - box.top, sizes: CARD_SIZES }), box);

function lines({ lines: texts, size }: FittedLabel, { left, top }: TextBox): TextRun[] {
  return texts.map((text, index) => ({
    text,
    x: left,
    y: top + size * (0.92 + index * LINE),
    size,
    weight: 450,
    colour: 'ink',
    anchor: 'left',
  }));
}

function wording(text: NodeText, box: TextBox, fit: Fit): TextRun[] {
  const title = fit(text.label, { width: box.width * 0.95, height: 7.5, sizes: [6, 5.5, 5, 4.5] });
  const rest = { ...box, top: box.top + 8 };
  const height = rest.bottom - rest.top;
  return [
    {
      text: title.lines[0] ?? '',
      x: box.left,
      y: box.top + 5.5,
      size: title.size,
      weight: 650,
      colour: 'ink',
      anchor: 'left',
    },
    ...lines(fit(text.wording ?? '', { width: rest.width, height, sizes: [4.6, 4.2, 3.8] }), rest),
  ];
}

function entityText({ drawn, text, fit }: WrittenNode): TextRun[] {
  const room = roomOf(drawn.look.shape);
  const { width, height } = drawn.size;
  const isSmall = drawn.type === 'topic' || drawn.type === 'group';
  const { lines: texts, size } = fit(text.label, {
    width: width * room.width,
    height: height * room.height,
    sizes: isSmall ? [11, 10.5, 10, 9, 8] : [12.5, 12, 11.5, 11, 10, 9],
  });
  const first = size * 0.36 - ((texts.length - 1) * size * LINE) / 2;
  return texts.map((line, index) => ({
    text: line,
    x: -width * room.left,
    y: first + index * size * LINE,
    size,
    weight: 550,
    colour: drawn.look.text,
    anchor: 'center',
  }));
}
