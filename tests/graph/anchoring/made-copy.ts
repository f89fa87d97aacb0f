import type { AtlasDocument, Range } from '../../../src/graph/atlas-document';
import { seededRandom, type Random } from '../../../src/layout/seeded-random';

const SYLLABLES = 'ba de fi gor hul jan kel mi nor pla qui ros sti tam ul ven wix yar zon cre'.split(' ');

/**
 * An invented text in which every quotation of a compiled document stands at its place: invented words between them, a
 * list marker before each statement. It is as long as the source and holds none of its sentences. Its sha-256 is another.
 */
export function madeCopy(document: AtlasDocument, seed = 1): string {
  const random = seededRandom(seed);
  const quotations = document.edges.flatMap(({ evidence }) =>
    evidence.flatMap(({ quote, at }) => (at ? [{ quote, at }] : [])),
  );
  const items = document.nodes.flatMap((node): Item[] =>
    node.type === 'statement' && node.locator.at
      ? [{ at: node.locator.at, number: node.locator.item ?? 0 }]
      : [],
  );
  items.sort((a, b) => a.at[0] - b.at[0]);
  const length = Math.max(document.source.characters ?? 0, ...items.map(({ at }) => at[1]));
  const text = new Canvas(length);
  items.forEach(({ at, number }, index) => {
    text.write(
      items[index - 1]?.at[1] ?? 0,
      gapBefore(at[0] - (items[index - 1]?.at[1] ?? 0), number, random),
    );
    text.write(at[0], sentence(at[1] - at[0], random));
  });
  text.write(items.at(-1)?.at[1] ?? 0, gapBefore(length - (items.at(-1)?.at[1] ?? 0), 0, random));
  for (const { quote, at } of quotations) text.quote(at, quote);
  return text.toString();
}

interface Item {
  at: Range;
  number: number;
}

/** Letters at their places. */
class Canvas {
  readonly #letters: string[];
  constructor(length: number) {
    this.#letters = Array.from({ length }, () => ' ');
  }

  write(from: number, text: string): void {
    text.split('').forEach((letter, place) => (this.#letters[from + place] = letter));
  }

  /** Words of their own: what stands beside them ends there. */
  quote([from, to]: Range, quote: string): void {
    this.write(from, quote);
    for (const beside of [from - 1, to])
      if (/[\p{L}\p{N}]/u.test(this.#letters[beside] ?? '')) this.#letters[beside] = ' ';
  }

  toString(): string {
    return this.#letters.join('');
  }
}

/** What stands between two statements: a heading where there is room, an empty line, a marker. */
function gapBefore(length: number, number: number, random: Random): string {
  const marker = `\n\n${number ? `${number}) ` : ''}`;
  if (length < 2) return ' '.repeat(length);
  if (length < marker.length) return '\n\n'.padEnd(length, '▪️').slice(0, length);
  if (length < marker.length + 8) return marker.padStart(length, '\n');
  return `\n\n${sentence(length - marker.length - 2, random)}${marker}`;
}

function sentence(length: number, random: Random): string {
  let words = '';
  while (words.length < length) words += `${words ? ' ' : ''}${word(random)}`;
  const cut = words.slice(0, length - 1).replace(/ $/, 'n');
  return `${cut.charAt(0).toUpperCase()}${cut.slice(1)}.`;
}

const word = (random: Random): string =>
  Array.from(
    { length: 2 + Math.floor(random() * 3) },
    () => SYLLABLES[Math.floor(random() * SYLLABLES.length)],
  ).join('');
