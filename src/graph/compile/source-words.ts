import type { Range } from '../atlas-document';
import { indexOfWords } from '../words';

/** A word of a text between blanks, without punctuation and case, and its place in characters. */
export interface PlacedWord {
  word: string;
  at: Range;
}

export function placedWords(text: string, from = 0): PlacedWord[] {
  return [...text.matchAll(/\S+/g)].flatMap((found) => {
    const word = bare(found[0]);
    const start = from + found.index;
    return word === '' ? [] : [{ word, at: [start, start + found[0].length] as Range }];
  });
}

/** Without marks around it, without 's, in lower case. */
function bare(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/'s$/, '');
}

/** The words of the longest run that two texts have in common, as the first has it. */
export function longestCommonRun(first: PlacedWord[], second: PlacedWord[]): string[] {
  let best: string[] = [];
  let above: number[] = [];
  first.forEach(({ word }, place) => {
    const row = second.map((other, column) => (other.word === word ? (above[column - 1] ?? 0) + 1 : 0));
    const length = row.reduce((most, run) => Math.max(most, run), 0);
    if (length > best.length) best = first.slice(place + 1 - length, place + 1).map((entry) => entry.word);
    above = row;
  });
  return best;
}

/** The words that touch one of the ranges and belong to no name. */
export function quotedWords(words: PlacedWord[], ranges: Range[], names: string[]): PlacedWord[] {
  const inNames = new Set<number>();
  const plain = words.map(({ word }) => word);
  for (const name of names) {
    const parts = placedWords(name).map(({ word }) => word);
    for (let at = indexOfWords(plain, parts); at >= 0; at = indexOfWords(plain, parts, at + 1))
      parts.forEach((_, place) => inNames.add(at + place));
  }
  return words.filter(
    ({ at }, place) => !inNames.has(place) && ranges.some(([from, to]) => at[0] < to && from < at[1]),
  );
}
