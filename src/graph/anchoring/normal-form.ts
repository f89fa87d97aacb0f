import { foldText } from '../fold-text';

/** A text as it is compared: folded letters and digits, one space for all that stands between words. */
export interface NormalForm {
  text: string;
  normal: string;
  /** Offset in the text of each character of the normal form. */
  places: Int32Array;
  /** Where in the normal form the sentence of each character begins: roughly, enough to tell neighbours by. */
  sentences: Int32Array;
}

export function toNormalForm(text: string): NormalForm {
  const form = new Writer();
  for (let at = 0; at < text.length;) {
    const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const folded = isDoubleHyphen(text, at) ? ' ' : foldChar(char);
    if (folded === ' ') form.separate(char);
    else form.write(folded, at, char);
    const broken = folded === '' && form.isInWord ? brokenWordAt(text, at) : 0;
    at += broken || char.length;
  }
  const { normal, places, sentences } = form;
  return {
    text,
    normal,
    places: Int32Array.from(places),
    sentences: Int32Array.from(sentences),
  };
}

class Writer {
  normal = '';
  readonly places: number[] = [];
  readonly sentences: number[] = [];
  #gap = '';
  #sentence = 0;

  get isInWord(): boolean {
    return this.#gap === '' && this.normal.length > 0;
  }

  separate(char: string): void {
    this.#gap += char;
  }

  /** The folded letters of one character of the text; none for what joins. */
  write(folded: string, at: number, char: string): void {
    if (folded === '') return;
    if (this.#gap !== '' && this.normal.length > 0) {
      this.#push(' ', at - 1);
      if (isSentenceEnd(this.#gap, char)) this.#sentence = this.normal.length;
    }
    this.#gap = '';
    for (const letter of folded.split('')) this.#push(letter, at);
  }

  #push(letter: string, at: number): void {
    this.normal += letter;
    this.places.push(at);
    this.sentences.push(this.#sentence);
  }
}

// Hyphens, apostrophes and what has no width join; the long dashes stand between clauses.
const joins = /[\p{M}\p{Cf}\p{Pd}\u2212'’‘ʼ′`´]/u;
const longDash = /[—―⸺⸻〜〰]/u;
const known = new Map<string, string>();

/** `a` for `Á`, nothing for what joins, a space for what separates. */
function foldChar(char: string): string {
  const before = known.get(char);
  if (before !== undefined) return before;
  const folded = joins.test(char) && !longDash.test(char) ? '' : lettersOf(char) || ' ';
  known.set(char, folded);
  return folded;
}

const lettersOf = (char: string): string => foldText(char).replace(/[^\p{L}\p{N}]/gu, '');

const isDoubleHyphen = (text: string, at: number): boolean =>
  text[at] === '-' && (text[at - 1] === '-' || text[at + 1] === '-');

const brokenWord = /[-‐\u00ad][ \t]*\r?\n[ \t]*(?=[\p{L}\p{N}])/uy;

/** Length of a hyphen with the line break after it, within a word; 0 where there is none. */
function brokenWordAt(text: string, at: number): number {
  brokenWord.lastIndex = at;
  return brokenWord.exec(text)?.[0].length ?? 0;
}

/** A full stop or its like, or an empty line; not before a small letter. */
function isSentenceEnd(gap: string, next: string): boolean {
  return (/[.!?;…。]/.test(gap) && !/\p{Ll}/u.test(next)) || /\n\s*\n/.test(gap.replaceAll('\r', ''));
}
