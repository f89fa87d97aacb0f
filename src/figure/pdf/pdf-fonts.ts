import { faceWeight, type FaceWeight, type Typeface } from '../fonts/typeface';
import { visualOrder } from '../fonts/visual-order';
import type { PdfFile } from './pdf-file';
import { PdfFont } from './pdf-font';
import { wellFormed } from './pdf-syntax';

/** Letters of a line in one font, from left to right. */
export interface TextRun {
  font: PdfFont;
  letters: string[];
}

export interface SetLine {
  runs: TextRun[];
  /** At a size of 1. */
  width: number;
  /** Letters that no face has: where they begin and how wide they are, at a size of 1. */
  gaps: { x: number; width: number }[];
}

/** The fonts that a picture is set in, as far as they were used. */
export class PdfFonts {
  readonly #fonts = new Map<FaceWeight, PdfFont>();
  readonly #used = new Set<PdfFont>();

  constructor(private readonly typeface: Typeface) {}

  /** A line of text in the face of its weight; letters that it has not are gaps. */
  setLine(text: string, weight: number): SetLine {
    const font = this.#fontOf(weight);
    const letters = [...visualOrder(printable(text))];
    const line: SetLine = { runs: letters.length ? [{ font, letters }] : [], width: 0, gaps: [] };
    for (const letter of letters) {
      const width = font.face.widthOf(letter);
      if (!font.face.has(letter) && letter.trim()) line.gaps.push({ x: line.width, width });
      line.width += width;
    }
    return line;
  }

  /** The letters as hexadecimal digits; the font is part of the file from now on. */
  encode({ font, letters }: TextRun): string {
    this.#used.add(font);
    return font.encode(letters);
  }

  /** Writes those that were used; returns the entries of a font dictionary. */
  put(file: PdfFile): Record<string, string> {
    return Object.assign({}, ...[...this.#used].map((font) => font.put(file))) as Record<string, string>;
  }

  #fontOf(weight: number): PdfFont {
    const nearest = faceWeight(weight);
    const known = this.#fonts.get(nearest) ?? new PdfFont(`Inter-${nearest}`, this.typeface.face(weight));
    this.#fonts.set(nearest, known);
    return known;
  }
}

/** One line without what has no form: breaks and tabs become spaces, other signs of control go. */
const printable = (text: string): string =>
  wellFormed(text)
    .replace(/\s/gu, (space) => (/[\t\n\v\f\r\u2028\u2029]/.test(space) ? ' ' : space))
    .replace(/[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu, '');
