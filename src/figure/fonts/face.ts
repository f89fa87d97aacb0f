import type { TTF } from 'fonteditor-core';
import { toCut, type FaceCut } from './face-cut';
import { glyphsOf, readSubset, scaleGlyph, unitsOf } from './font-glyphs';
import { isJoined } from './joined-scripts';
import { glyphPath } from './glyph-path';

/**
 * One weight of a typeface, read from a TrueType file; what that has not comes from others, in their one weight, but
 * for letters that would have to be joined.
 */
export class Face {
  /** Glyphs by character, as far as they were asked for; null where no file has one. */
  readonly #glyphs = new Map<string, TTF.Glyph | null>();
  /** Those of the other files, in the units of the first. */
  readonly #borrowed = new Map<string, TTF.Glyph>();
  readonly #unitsPerEm: number;
  /** Code points that each file has a glyph for, as keys; the first file is the face's own. */
  readonly #codes: TTF.TTFObject['cmap'][];

  constructor(
    private readonly file: ArrayBuffer,
    readonly weight: number,
    private readonly others: readonly ArrayBuffer[] = [],
  ) {
    const font = readSubset(file, USUAL);
    this.#unitsPerEm = unitsOf(font);
    this.#codes = [font.cmap, ...others.map((other) => readSubset(other, []).cmap)];
    for (const letter of USUAL) this.#glyphs.set(letter, null);
    this.#keep(font);
    this.#borrow(USUAL);
  }

  /** Width of a text at a size of 1; what the file has no letter for is guessed. */
  widthOf(text: string): number {
    this.learn(text);
    let width = 0;
    for (const letter of text) {
      const glyph = this.#glyphOf(letter);
      width += glyph ? glyph.advanceWidth / this.#unitsPerEm : guessedWidth(letter);
    }
    return width;
  }

  has(letter: string): boolean {
    return this.#glyphOf(letter) !== null;
  }

  /** The text as outlines, its baseline beginning at `x`; letters that the file has not are left out. */
  outline(text: string, size: number, x = 0): string {
    const scale = size / this.#unitsPerEm;
    return [...text]
      .map((letter) => {
        const glyph = this.#glyphOf(letter);
        const path = glyph ? glyphPath(glyph.contours ?? [], { x, scale }) : '';
        x += this.widthOf(letter) * size;
        return path;
      })
      .join('');
  }

  /** A TrueType file with these characters alone; the same ones give the same bytes. */
  subset(characters: Iterable<string>): Uint8Array {
    return this.cut(characters).file;
  }

  /** That file with what it says of itself. */
  cut(characters: Iterable<string>): FaceCut {
    const letters = [...new Set(characters)].filter((letter) => this.has(letter)).sort();
    const own = letters.filter((letter) => !this.#borrowed.has(letter));
    const font = readSubset(this.file, own);
    font.glyf.push(...letters.flatMap((letter) => this.#borrowed.get(letter) ?? []));
    return toCut(font);
  }

  /** Looks up letters that are not known yet, all at once: each reading of a file takes its time. */
  learn(text: Iterable<string>): void {
    const letters = [...new Set(text)].filter((letter) => !this.#glyphs.has(letter));
    if (letters.length === 0) return;
    for (const letter of letters) this.#glyphs.set(letter, null);
    const own = letters.filter((letter) => this.#isIn(0, letter));
    if (own.length) this.#keep(readSubset(this.file, own));
    this.#borrow(letters);
  }

  #glyphOf(letter: string): TTF.Glyph | null {
    if (!this.#glyphs.has(letter)) this.learn([letter]);
    return this.#glyphs.get(letter) ?? null;
  }

  #isIn(file: number, letter: string): boolean {
    return letter.codePointAt(0)! in this.#codes[file]!;
  }

  #keep(font: TTF.TTFObject): void {
    for (const [letter, glyph] of glyphsOf(font)) this.#glyphs.set(letter, glyph);
  }

  #borrow(letters: readonly string[]): void {
    this.others.forEach((file, place) => {
      const missing = letters.filter((letter) => this.#lacks(letter) && this.#isIn(place + 1, letter));
      if (missing.length === 0) return;
      const font = readSubset(file, missing);
      for (const [letter, glyph] of glyphsOf(font)) {
        if (!missing.includes(letter)) continue; // another character with the same glyph
        const own = scaleGlyph(glyph, letter, this.#unitsPerEm / unitsOf(font));
        this.#glyphs.set(letter, own);
        this.#borrowed.set(letter, own);
      }
    });
  }

  #lacks(letter: string): boolean {
    return this.#glyphs.get(letter) === null && !isJoined(letter);
  }
}

const range = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, place) => String.fromCodePoint(from + place));

/** Latin and Cyrillic letters and the usual signs: read at once, since each reading of the file takes its time. */
const USUAL = [...range(0x20, 0x17f), ...range(0x400, 0x45f), ...'–—‘’“”„•…→←↔×−€№', '\u00a0', '\u202f'];

/** Letters of the far East are as wide as they are high. */
const guessedWidth = (letter: string): number => (letter.codePointAt(0)! >= 0x1100 ? 1 : 0.6);
