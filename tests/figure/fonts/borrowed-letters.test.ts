import { expect, it } from 'vitest';
import { figureFonts } from '../../../src/cli/figure-fonts';
import { Face } from '../../../src/figure/fonts/face';
import { readSubset } from '../../../src/figure/fonts/font-glyphs';
import { outlinesIn } from '../../../src/figure/fonts/outlines-in';
import { TtfWriter } from '../../../src/figure/fonts/true-type';
import { Typeface } from '../../../src/figure/fonts/typeface';
import type { SceneText } from '../../../src/figure/scene/scene';

const files = figureFonts();

/** A font of half the size with two letters: the “H” as a Georgian one, and an “A” that nobody needs. */
function otherFont(): ArrayBuffer {
  const font = readSubset(files[400], 'AH');
  for (const glyph of font.glyf)
    if (glyph.unicode?.includes(0x48)) glyph.unicode = [0x10d0];
    else if (glyph.unicode) glyph.contours = [];
  Object.assign(font.head, { unitsPerEm: 2 * (font.head as unknown as { unitsPerEm: number }).unitsPerEm });
  return new TtfWriter().write(font);
}

const face = new Face(files[400], 400, [otherFont()]);

it('borrows what the first file has not, in its units, and nothing else', () => {
  expect(new Face(files[400], 400).has('ა')).toBe(false);
  expect(face.has('ა')).toBe(true);
  expect(face.widthOf('ა')).toBeCloseTo(face.widthOf('H') / 2, 3);
  expect(face.outline('A', 10)).toBe(new Face(files[400], 400).outline('A', 10));
});

it('carries borrowed letters in its subsets, beside its own', () => {
  const subset = new Face(new Uint8Array(face.subset('Hა')).buffer, 400);
  expect(subset.widthOf('ა')).toBeCloseTo(face.widthOf('ა'), 3);
  expect(subset.outline('ა', 100)).toBe(face.outline('ა', 100));
  expect(subset.widthOf('H')).toBeCloseTo(face.widthOf('H'), 3);
});

it('gives the same subset for the same letters in any order', () => {
  expect(face.subset('აHb')).toEqual(face.subset('bbHა'));
});

it('leaves a line as text where letters are missing, and sets others from their anchor', () => {
  const line = {
    kind: 'text',
    text: 'HH',
    at: { x: 0, y: 0 },
    size: 10,
    weight: 400,
    colour: '#000000',
  } as const;
  const outline = outlinesIn(new Typeface(files));
  const startOf = (anchor: SceneText['anchor']) =>
    Number(/^M(-?[\d.]+)/.exec(outline({ ...line, anchor })!)![1]);
  expect(outline({ ...line, text: 'ა', anchor: 'left' })).toBeNull();
  expect(startOf('center')).toBeCloseTo(startOf('left') - 10 * face.widthOf('H'), 2);
  expect(startOf('right')).toBeCloseTo(startOf('left') - 20 * face.widthOf('H'), 2);
});

it('borrows no letters that would have to be joined, for they would stand apart', () => {
  const font = readSubset(files[400], 'AB');
  for (const glyph of font.glyf)
    if (glyph.unicode?.includes(0x41)) glyph.unicode = [0x628];
    else if (glyph.unicode?.includes(0x42)) glyph.unicode = [0x5d0];
  const other = new TtfWriter().write(font);
  const typeface = new Typeface(files, [other]);
  expect(typeface.missing('בא ب')).toEqual(['ב', 'ب']);
  expect(typeface.face(400).widthOf('א')).toBeCloseTo(face.widthOf('B'), 3);
});

it('sets letters that run from right to left as they stand on paper', () => {
  const font = readSubset(files[400], 'IM');
  for (const glyph of font.glyf)
    if (glyph.unicode?.includes(0x49)) glyph.unicode = [0x5d0];
    else if (glyph.unicode?.includes(0x4d)) glyph.unicode = [0x5d1];
  const typeface = new Typeface(files, [new TtfWriter().write(font)]);
  const line = {
    kind: 'text',
    text: 'אב',
    at: { x: 0, y: 0 },
    size: 10,
    weight: 400,
    colour: '#000000',
  } as const;
  const first = /^M(-?[\d.]+)/.exec(outlinesIn(typeface)({ ...line, anchor: 'left' })!)![1];
  const wide = /^M(-?[\d.]+)/.exec(typeface.face(400).outline('ב', 10))![1];
  expect(first).toBe(wide);
});
