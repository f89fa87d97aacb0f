import { describe, expect, it } from 'vitest';
import { LARGEST_AREA, LONGEST_SIDE } from '../../../src/figure/raster-size';
import type { Scene } from '../../../src/figure/scene/scene';
import { DEFAULT_CHOICES, type FigureChoices } from '../../../src/state/figure/figure-choices';
import { isHeavy, problemOf } from '../../../src/state/figure/figure-limits';
import { dpiOf, pageOf, pixelSize } from '../../../src/state/figure/figure-size';

const scene = { width: 800, height: 400 } as Scene;
const sized = (patch: Partial<FigureChoices>): FigureChoices => ({ ...DEFAULT_CHOICES, ...patch });

describe('the size in pixels', () => {
  it.each<[Partial<FigureChoices>, number, number, number]>([
    [{ size: 'screen' }, 800, 400, 96],
    [{ size: 'sharp' }, 1600, 800, 192],
    [{ size: 'print' }, 2500, 1250, 300],
    [{ size: 'px', px: 1234 }, 1234, 617, 148.08],
    [{ size: 'cm', cm: 25.4, dpi: 150 }, 1500, 750, 150],
  ])('of %o is %d by %d at %d dots per inch', (patch, width, height, dpi) => {
    const choices = sized(patch);
    const size = pixelSize(scene, choices);
    expect([size.width, size.height]).toEqual([width, height]);
    expect(dpiOf(size, choices)).toBeCloseTo(dpi, 6);
  });

  it('of the sharp picture of a wide scene is as sharp as browsers can draw', () => {
    const choices = sized({ size: 'sharp' });
    const wide = { width: 12_000, height: 6000 } as Scene;
    expect(pixelSize(wide, choices).width).toBeGreaterThan(12_000);
    expect(problemOf(wide, choices)).toBeNull();
    expect(problemOf(wide, sized({ size: 'print' }))).not.toBeNull();
  });

  it('of a sheet of A4 for print is that of printers', () => {
    const choices = sized({ page: 'paper', paper: 'A4', orientation: 'portrait', size: 'print' });
    const { width, height } = pixelSize(pageOf(choices)!, choices);
    expect([width, height]).toEqual([2480, 3508]);
  });
});

describe('the page', () => {
  it('is the preset, the paper of choice with its margin, or none', () => {
    expect(pageOf(sized({ page: 'own' }))).toBeNull();
    expect(pageOf(sized({ page: 'slide' }))).toMatchObject({ width: 1280, height: 720 });
    const letter = pageOf(sized({ page: 'paper', paper: 'Letter', orientation: 'landscape', margin: 25.4 }))!;
    expect(letter.width / letter.height).toBeCloseTo(11 / 8.5, 5);
    expect(letter.margin).toBeCloseTo(96, 5);
  });
});

describe('a picture that is too large', () => {
  it('is refused before it is drawn, with the largest width', () => {
    const problem = problemOf(scene, sized({ size: 'px', px: 16_000 }))!;
    expect(problem.words).toBe('16,000 × 8,000 pixels are more than browsers can draw.');
    const widest = problem.widest!;
    expect(problemOf(scene, sized({ size: 'px', px: widest }))).toBeNull();
    expect(problemOf(scene, sized({ size: 'px', px: widest + 2 }))).not.toBeNull();
    expect(widest * widest * 0.5).toBeLessThanOrEqual(LARGEST_AREA);
  });

  it('is refused where its height alone is too much', () => {
    const tower = { width: 100, height: 20_000 } as Scene;
    const problem = problemOf(tower, sized({ size: 'screen' }))!;
    expect(problem.widest! * 200).toBeLessThanOrEqual(LONGEST_SIDE);
  });

  it('is none without pixels', () => {
    for (const format of ['svg', 'pdf'] as const)
      expect(problemOf(scene, sized({ format, size: 'px', px: 16_000 }))).toBeNull();
  });

  it('is heavy long before', () => {
    expect(isHeavy(scene, sized({ size: 'px', px: 8000 }))).toBe(true);
    expect(isHeavy(scene, sized({ size: 'sharp' }))).toBe(false);
    expect(isHeavy(scene, sized({ format: 'svg', size: 'px', px: 8000 }))).toBe(false);
  });
});
