import type { TTF } from 'fonteditor-core';
import { TtfReader } from './true-type';

/** A font file with these characters alone. */
export function readSubset(file: ArrayBuffer, letters: Iterable<string>): TTF.TTFObject {
  const codes = [...new Set(letters)].map((letter) => letter.codePointAt(0)!).sort((a, b) => a - b);
  return new TtfReader({ subset: codes.length ? codes : [0x20] }).read(file); // asked for none it reads all
}

export const unitsOf = (font: TTF.TTFObject): number =>
  (font.head as unknown as { unitsPerEm: number }).unitsPerEm;

/** The glyphs of a font by their characters. */
export const glyphsOf = (font: TTF.TTFObject): [letter: string, glyph: TTF.Glyph][] =>
  font.glyf.flatMap((glyph) =>
    (glyph.unicode ?? []).map((code): [string, TTF.Glyph] => [String.fromCodePoint(code), glyph]),
  );

/** A glyph for one character in the units of another font. */
export function scaleGlyph(glyph: TTF.Glyph, letter: string, factor: number): TTF.Glyph {
  const scaled = (length: number) => Math.round(length * factor);
  const { xMin, yMin, xMax, yMax, advanceWidth, leftSideBearing, contours = [] } = glyph;
  return {
    ...glyph,
    unicode: [letter.codePointAt(0)!],
    contours: contours.map((contour) =>
      contour.map((point) => ({ ...point, x: scaled(point.x), y: scaled(point.y) })),
    ),
    xMin: scaled(xMin),
    yMin: scaled(yMin),
    xMax: scaled(xMax),
    yMax: scaled(yMax),
    advanceWidth: scaled(advanceWidth),
    leftSideBearing: scaled(leftSideBearing),
  };
}
