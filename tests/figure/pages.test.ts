import { describe, expect, it } from 'vitest';
import { PAPERS, paperPage, PX_PER_MM } from '../../src/figure/pages';
import {
  isDrawable,
  LARGEST_AREA,
  largestWidth,
  LONGEST_SIDE,
  pixelsOf,
  rasterSize,
} from '../../src/figure/raster-size';

describe('sheets of paper', () => {
  it('are measured in CSS pixels, 96 to the inch', () => {
    expect(25.4 * PX_PER_MM).toBe(96);
    const { width, height, margin } = paperPage('A4', 'portrait', 10);
    expect([width, height, margin].map((length) => length / PX_PER_MM)).toEqual(
      [210, 297, 10].map((length) => expect.closeTo(length)),
    );
  });

  it('lie on their side where that is asked for', () => {
    const [upright, lying] = [paperPage('Letter', 'portrait'), paperPage('Letter', 'landscape')];
    expect([lying.width, lying.height]).toEqual([upright.height, upright.width]);
    expect(Object.keys(PAPERS)).toEqual(['A4', 'A3', 'Letter']);
  });
});

describe('pictures in pixels', () => {
  it('keep the proportions of their scene', () => {
    expect(rasterSize({ width: 800, height: 400 }, 1600)).toEqual({ width: 1600, height: 800, scale: 2 });
    expect(rasterSize({ width: 8000, height: 1 }, 100).height).toBe(1);
  });

  it('can be made up to the limits of every browser', () => {
    for (const scene of [
      { width: 800, height: 400 },
      { width: 100, height: 3000 },
      { width: 1000, height: 1000 },
    ]) {
      const largest = largestWidth(scene);
      const { width, height } = rasterSize(scene, largest);
      expect(isDrawable({ width, height: Math.floor(height), scale: 1 })).toBe(true);
      expect(isDrawable(rasterSize(scene, largest * 1.01 + 2))).toBe(false);
    }
    expect(LONGEST_SIDE ** 2).toBeGreaterThan(LARGEST_AREA);
  });

  it('are as wide as their centimetres at a number of dots', () => {
    expect(pixelsOf(2.54, 300)).toBe(300);
    expect(pixelsOf(8.5, 300)).toBe(1004);
  });
});
