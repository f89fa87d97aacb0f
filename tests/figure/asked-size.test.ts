import { expect, it } from 'vitest';
import { askedPixels, askedScale } from '../../src/figure/asked-size';
import { readLength } from '../../src/figure/length';
import { isDrawable, largestWidth, rasterSize } from '../../src/figure/raster-size';
import fc from '../properties';

const scene = { width: 800, height: 400 };
const length = (text: string) => readLength(text)!;

it('enlarges by the width, else by the height, else not at all', () => {
  expect(askedScale(scene, { isPaper: false })).toBe(1);
  expect(askedScale(scene, { width: length('1600'), isPaper: false })).toBe(2);
  expect(askedScale(scene, { height: length('1in'), isPaper: false })).toBe(0.24);
});

it('counts pixels as they are named, and centimetres by the pixels to the inch', () => {
  expect(askedPixels(scene, { width: length('1200'), isPaper: false })).toMatchObject({
    width: 1200,
    height: 600,
    dpi: 144,
  });
  expect(askedPixels(scene, { height: length('600'), dpi: 72, isPaper: false })).toMatchObject({
    width: 1200,
    dpi: 72,
  });
  expect(askedPixels(scene, { width: length('16cm'), dpi: 300, isPaper: false })).toMatchObject({
    width: 1890,
    height: 945,
  });
});

it('is twice as sharp as a screen where nothing is asked, and 300 to the inch in print', () => {
  expect(askedPixels(scene, { isPaper: false })).toMatchObject({ width: 1600, height: 800, dpi: 192 });
  expect(askedPixels(scene, { isPaper: true })).toMatchObject({ width: 2500, height: 1250, dpi: 300 });
  expect(askedPixels(scene, { width: length('1in'), isPaper: false })).toMatchObject({
    width: 300,
    dpi: 300,
  });
});

it('offers a largest width that can be drawn, whatever the shape', () => {
  const side = fc.double({ min: 50, max: 20_000, noNaN: true });
  fc.assert(
    fc.property(side, side, (width, height) => {
      const shape = { width, height };
      expect(isDrawable(rasterSize(shape, largestWidth(shape)))).toBe(true);
    }),
  );
});
