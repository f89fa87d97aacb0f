import { Face } from './face';

/** TrueType files of a typeface by weight. */
export type FontFiles = Record<FaceWeight, ArrayBuffer>;
export const FACE_WEIGHTS = [400, 500, 600] as const;
export type FaceWeight = (typeof FACE_WEIGHTS)[number];

/** What is remembered of widths: many short texts come again and again, long ones seldom. */
const MOST_WIDTHS = 50_000;
const LONGEST_KEPT = 60;

/** The nearest weight that there is a face of. */
export const faceWeight = (weight: number): FaceWeight => (weight <= 450 ? 400 : weight <= 575 ? 500 : 600);

/** The typeface that figures are set in. */
export class Typeface {
  readonly #faces: Record<FaceWeight, Face>;
  /** At a size of 1, by weight and text. */
  readonly #widths = new Map<number, Map<string, number>>();

  /** `others`: TrueType files for letters that its own have not. Throws for what is none. */
  constructor(
    files: FontFiles,
    readonly others: readonly ArrayBuffer[] = [],
  ) {
    this.#faces = {
      400: new Face(files[400], 400, others),
      500: new Face(files[500], 500, others),
      600: new Face(files[600], 600, others),
    };
  }

  /** The face in which a weight is set. */
  face(weight: number): Face {
    return this.#faces[faceWeight(weight)];
  }

  /** Width of a text at a size; between two faces as a variable font would have it. */
  measure(text: string, size: number, weight: number): number {
    let widths = this.#widths.get(weight);
    if (!widths) this.#widths.set(weight, (widths = new Map()));
    let width = widths.get(text);
    if (width === undefined) {
      width = this.#between(text, weight);
      if (widths.size >= MOST_WIDTHS) widths.clear();
      if (text.length <= LONGEST_KEPT) widths.set(text, width);
    }
    return width * size;
  }

  /** Looks up the letters of a text at once, which is faster than text by text. */
  learn(text: string): void {
    for (const weight of FACE_WEIGHTS) this.#faces[weight].learn(text);
  }

  /** Letters of a text that no face has. */
  missing(text: string): string[] {
    return [...new Set(text)].filter((letter) => letter.trim() !== '' && !this.#faces[400].has(letter));
  }

  #between(text: string, weight: number): number {
    const below = Math.min(600, Math.max(400, Math.floor(weight / 100) * 100)) as FaceWeight;
    const above = Math.min(600, below + 100) as FaceWeight;
    const share = Math.min(1, Math.max(0, (weight - below) / 100));
    const [light, heavy] = [this.#faces[below].widthOf(text), this.#faces[above].widthOf(text)];
    return light + (heavy - light) * share;
  }
}
