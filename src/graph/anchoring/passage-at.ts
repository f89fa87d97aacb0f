import type { Range } from '../atlas-document';
import { firstFrom } from './first-from';
import { splitSentences } from './split-sentences';

export interface Passage {
  /** The whole sentence, or sentences where the words go from one into the next. */
  sentence: Range;
  /** The paragraph or list item around it; with the ones before and after it where it is all of that. */
  context: Range;
}

/**
 * Where the sentence of some characters begins and ends; `blocks` are the text's paragraphs, `within` is the statement
 * that it belongs to.
 */
export function passageAt(text: string, blocks: Range[], range: Range, within?: Range): Passage {
  const block = blocksAround(blocks, range);
  const sentences = splitSentences(text, block);
  const touched = sentences.filter((sentence) => sentence[0] < range[1] && range[0] < sentence[1]);
  const whole: Range = [touched[0]?.[0] ?? range[0], touched.at(-1)?.[1] ?? range[1]];
  const [from, to] = within ? [Math.max(whole[0], within[0]), Math.min(whole[1], within[1])] : whole;
  return {
    sentence: [Math.min(range[0], from), Math.max(range[1], to)],
    context: touched.length < sentences.length ? block : blocksAround(blocks, range, 1),
  };
}

/** From the beginning of the block in which a range begins to the end of that in which it ends, and some `more`. */
export function blocksAround(blocks: Range[], [from, to]: Range, more = 0): Range {
  const indexOf = (place: number) => firstFrom(blocks, place, ([start]) => start) - 1;
  const first = blocks[Math.max(0, indexOf(from + 1) - more)];
  const last = blocks[Math.min(blocks.length - 1, indexOf(to) + more)];
  return [Math.min(from, first?.[0] ?? from), Math.max(to, last?.[1] ?? to)];
}
