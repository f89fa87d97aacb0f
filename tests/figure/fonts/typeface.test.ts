import { describe, expect, it } from 'vitest';
import { faceWeight } from '../../../src/figure/fonts/typeface';
import { missingLetters, subsetsFor, textsIn } from '../../../src/figure/fonts/font-needs';
import { TtfReader } from '../../../src/figure/fonts/true-type';
import type { ScenePart, SceneText } from '../../../src/figure/scene/scene';
import { typeface } from '../made-picture';

const text = (written: string, weight = 400): SceneText => ({
  kind: 'text',
  text: written,
  at: { x: 0, y: 0 },
  size: 10,
  weight,
  colour: '#000000',
  anchor: 'left',
});

/** The letters that a TrueType file has glyphs for. */
function lettersIn(file: Uint8Array): string {
  const bytes = file.slice().buffer;
  const { cmap } = new TtfReader({ subset: [] }).read(bytes);
  return Object.keys(cmap)
    .map((code) => String.fromCodePoint(Number(code)))
    .sort()
    .join('');
}

describe('widths of texts', () => {
  it('grow with size, weight and length', () => {
    expect(typeface.measure('Atlas', 20, 400)).toBeCloseTo(2 * typeface.measure('Atlas', 10, 400));
    expect(typeface.measure('Atlas', 10, 600)).toBeGreaterThan(typeface.measure('Atlas', 10, 400));
    expect(typeface.measure('AtlasAtlas', 10, 400)).toBeCloseTo(2 * typeface.measure('Atlas', 10, 400));
    expect(typeface.measure('', 10, 400)).toBe(0);
  });

  it('lie between two faces for a weight between them', () => {
    const [light, between, heavy] = [500, 550, 600].map((weight) => typeface.measure('Atlas', 10, weight));
    expect(between).toBeCloseTo((light! + heavy!) / 2);
    expect(typeface.measure('Atlas', 10, 900)).toBe(heavy);
    expect(typeface.measure('Atlas', 10, 100)).toBe(typeface.measure('Atlas', 10, 400));
  });

  it('are guessed for letters that it has not', () => {
    expect(typeface.measure('外', 10, 400)).toBe(10);
    expect(typeface.measure('外'.repeat(100), 10, 400)).toBeCloseTo(1000);
  });

  it('stay the same however many are asked for', () => {
    const before = typeface.measure('Atlas', 10, 400);
    for (let count = 0; count < 60_000; count += 1) typeface.measure(`${count}`, 10, 400);
    expect(typeface.measure('Atlas', 10, 400)).toBe(before);
  });
});

describe('faces', () => {
  it('are those nearest to a weight', () => {
    expect([400, 450, 500, 550, 600, 650].map(faceWeight)).toEqual([400, 400, 500, 500, 600, 600]);
  });

  it('have Latin and Cyrillic letters, and say which they have not', () => {
    expect(typeface.missing('Łódź, Ёлка – “№ 5” → 3')).toEqual([]);
    expect(typeface.missing('a外b عربي 🙂 外')).toEqual(['外', 'ع', 'ر', 'ب', 'ي', '🙂']);
  });

  it('give a file with the letters asked for, and no more', () => {
    const file = typeface.face(400).subset('Ямал 12');
    expect(lettersIn(file)).toBe([...' 12Ямал'].sort().join('').replace(/(.)\1/u, '$1'));
    expect(file.length).toBeLessThan(20_000);
  });

  it('give the same bytes for the same letters, in whatever order', () => {
    expect(typeface.face(600).subset('abcabc')).toEqual(typeface.face(600).subset('cab'));
  });

  it('draw texts as closed outlines, letter beside letter', () => {
    const outline = typeface.face(500).outline('Io', 100);
    expect(outline).toMatch(/^(M[-\d. ]+([LQ][-\d. ]+)+Z)+$/);
    const one = typeface.face(500).outline('I', 100);
    expect(outline.startsWith(one)).toBe(true);
    expect(typeface.face(500).outline('外', 100)).toBe('');
    expect(typeface.face(500).outline(' ', 100)).toBe('');
  });
});

describe('the fonts that a scene needs', () => {
  const parts: ScenePart[] = [
    text('ab', 400),
    { kind: 'group', id: 'g', parts: [text('cd', 600), text('b外', 450)] },
  ];

  it('are those of the weights that it has, each with its letters', () => {
    const subsets = subsetsFor({ parts }, typeface);
    expect(subsets.map(({ weight, file }) => [weight, lettersIn(file)])).toEqual([
      [400, 'ab'],
      [600, 'cd'],
    ]);
  });

  it('follow from all its texts', () => {
    expect(textsIn(parts).map((line) => line.text)).toEqual(['ab', 'cd', 'b外']);
    expect(missingLetters({ parts }, typeface)).toEqual(['外']);
  });
});
