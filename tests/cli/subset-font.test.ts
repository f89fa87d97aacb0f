import { expect, it } from 'vitest';
import { figureFonts } from '../../src/cli/figure-fonts';
import { subsetFont } from '../../src/cli/subset-font';
import { Face } from '../../src/figure/fonts/face';

it('keeps the letters of both languages and their widths, and leaves most of the file out', () => {
  const whole = figureFonts()[600];
  const part = subsetFont(new Uint8Array(whole));
  const [face, before] = [new Face(Uint8Array.from(part).buffer, 600), new Face(whole, 600)];
  const text = 'Ørsted “Ščavnica” – Вестник „Ёж“ № 7 → 12 °C · § 4';
  expect([...text].filter((letter) => !face.has(letter))).toEqual([]);
  expect(face.widthOf(text)).toBeCloseTo(before.widthOf(text), 5);
  expect(part.length).toBeLessThan(whole.byteLength / 3);
});
