import type { TTF } from 'fonteditor-core';
import { glyphsOf } from './font-glyphs';
import { TtfWriter } from './true-type';

/** A TrueType file with some characters of a face, and what it says of itself. */
export interface FaceCut {
  file: Uint8Array;
  /** Number of the glyph of each character. */
  glyphs: ReadonlyMap<string, number>;
  measures: FaceMeasures;
}

/** In thousandths of its size, y upwards; the box is that around its characters. */
interface FaceMeasures {
  box: [left: number, bottom: number, right: number, top: number];
  ascent: number;
  descent: number;
  capHeight: number;
}

export function toCut(font: TTF.TTFObject): FaceCut {
  const numbers = new Map(font.glyf.map((glyph, place) => [glyph, place]));
  const glyphs = glyphsOf(font).map(([letter, glyph]): [string, number] => [letter, numbers.get(glyph)!]);
  const file = new Uint8Array(new TtfWriter().write(font)); // makes the box that of the characters
  return { file, glyphs: new Map(glyphs), measures: toMeasures(font) };
}

function toMeasures(font: TTF.TTFObject): FaceMeasures {
  const { head, hhea, 'OS/2': os2 } = font as unknown as Record<string, Record<string, number>>;
  const scaled = (length = 0): number => Math.round((length * 1000) / head!.unitsPerEm!);
  const ascent = scaled(hhea?.ascent);
  return {
    box: [scaled(head!.xMin), scaled(head!.yMin), scaled(head!.xMax), scaled(head!.yMax)],
    ascent,
    descent: scaled(hhea?.descent),
    capHeight: scaled(os2?.sCapHeight) || ascent,
  };
}
