import { findNear } from '../anchoring/find-near';
import type { NormalForm } from '../anchoring/normal-form';
import { textRange } from '../anchoring/word-places';
import { nearest } from '../nearest';
import type { NearWords } from './data-check';

/** How many letters there must be for one that differs. */
const LETTERS_PER_ERROR = 4;
/** How many places of a word are looked at. */
const MOST_PLACES = 20;
/** Longer words than this are no key words; what is near to them is not looked for. */
const LONGEST = 400;

/** Finds the words of a text that come nearest to others, around the places of the rarest word that they share. */
export class NearSearch {
  readonly #places = new Map<string, number[]>();

  constructor(private readonly form: NormalForm) {
    for (const { 0: word, index } of form.normal.matchAll(/[^ ]+/g)) {
      const places = this.#places.get(word);
      if (places) places.push(index);
      else this.#places.set(word, [index]);
    }
  }

  /** Undefined where nothing is near. Words in the normal form. */
  nearest(words: string): NearWords | undefined {
    const most = Math.floor(words.length / LETTERS_PER_ERROR);
    if (most === 0 || words.length > LONGEST) return undefined;
    const places = this.#rarest(words).flatMap((word) => this.#places.get(word) ?? []);
    const reach = words.length + most;
    const found = places
      .slice(0, MOST_PLACES)
      .flatMap((at) => findNear(this.form, words, { window: [at - reach, at + reach], most }) ?? []);
    const best = found.sort((a, b) => a.differing - b.differing || a.from - b.from)[0];
    return best && this.#toWords(best);
  }

  /** The rarest of the words that the text has too; of none, what the longest may be a misspelling of. */
  #rarest(words: string): string[] {
    const own = words.split(' ');
    const shared = own.filter((word) => this.#places.has(word));
    const countOf = (word: string) => this.#places.get(word)!.length;
    if (shared.length > 0) return shared.sort((a, b) => countOf(a) - countOf(b)).slice(0, 2);
    const longest = own.sort((a, b) => b.length - a.length)[0]!;
    return [nearest(longest, this.#places.keys()) ?? ''];
  }

  #toWords({ from, to, differing }: { from: number; to: number; differing: number }): NearWords {
    const at = textRange(this.form, from, to);
    const { text } = this.form;
    const line = text.slice(0, at[0]).split(/\r\n?|\n/).length;
    return { words: text.slice(...at), at, line, differing };
  }
}
