import type { Place } from './place';

/** Places of characters of one text, where many are asked for: its lines are counted once. */
export class TextPlaces {
  #starts?: number[];

  constructor(readonly text: string) {}

  /** Of a character, from 0. CR LF, CR and LF each end one line. */
  of(offset: number): Place {
    const starts = (this.#starts ??= lineStarts(this.text));
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const { 0: end, index } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  return starts;
}
