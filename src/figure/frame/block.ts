import type { Palette } from '../../look/palette';
import { wrapText } from '../../look/wrap-label';
import type { ScenePart, SceneText } from '../scene/scene';

/** A part of the frame, from its upper left corner (0, 0) on. */
export interface Block {
  id: string;
  height: number;
  parts: ScenePart[];
}

/** What blocks are set with. */
export interface Setting {
  width: number;
  /** Size of the frame's text beside the usual one. */
  unit: number;
  palette: Palette;
  measure: (text: string, size: number, weight: number) => number;
}

export interface Paragraph {
  size: number;
  weight: number;
  colour: string;
}

/** Distance of baselines as a multiple of the font size. */
const LEADING = 1.35;

/** Wrapped lines; a word that is too wide is broken. */
export function paragraph(text: string, { size, weight, colour }: Paragraph, setting: Setting): Block {
  const { width, measure } = setting;
  const widthOf = (part: string) => measure(part, size, weight);
  const words = text.split(' ').flatMap((word) => pieces(word, width, widthOf));
  const lines = wrapText(words.join(' '), width, widthOf);
  const parts = lines.map((line, index): SceneText => ({
    kind: 'text',
    text: line,
    at: { x: 0, y: size * (1 + index * LEADING) },
    size,
    weight,
    colour,
    anchor: 'left',
  }));
  return { id: 'paragraph', height: lines.length * size * LEADING, parts };
}

/** Parts of a word, each no wider than the line: an address has no spaces to break at. */
function pieces(word: string, width: number, measure: (text: string) => number): string[] {
  if (measure(word) <= width) return [word];
  const found: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece && measure(piece + letter) > width) {
      found.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...found, piece];
}

/** Blocks under each other, with a gap between. */
export function stack(id: string, blocks: Block[], gap: number): Block {
  let height = 0;
  const parts = blocks.map((block, index): ScenePart => {
    const at = { x: 0, y: height + (index ? gap : 0) };
    height = at.y + block.height;
    return {
      kind: 'group',
      id: `${id}-${block.id}-${index + 1}`,
      frame: { at, scale: 1 },
      parts: block.parts,
    };
  });
  return { id, height, parts };
}
