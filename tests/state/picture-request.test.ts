import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestScale, LARGEST_AREA, LONGEST_SIDE, pictureFileName } from '../../src/state/picture-request';

describe('the largest scale of a picture', () => {
  it('is eight for a picture of usual size', () => {
    expect(largestScale({ width: 1440, height: 900 })).toBe(8);
  });

  it('keeps both sides and the area below what browsers can make', () => {
    const side = fc.integer({ min: 1, max: 20_000 });
    fc.assert(
      fc.property(side, side, (width, height) => {
        const scale = largestScale({ width, height });
        const fits = (by: number) =>
          Math.max(width, height) * by <= LONGEST_SIDE && width * height * by * by <= LARGEST_AREA;
        expect(scale === 0.5 || fits(scale)).toBe(true);
        expect(scale === 8 || !fits(scale + 0.5)).toBe(true);
        expect(scale * 2).toBe(Math.round(scale * 2));
      }),
    );
  });

  it.each([
    [{ width: 16_384, height: 100 }, 1],
    [{ width: 16_385, height: 100 }, 0.5],
    [{ width: 4000, height: 4000 }, 2.5],
  ])('of %o is %d', (size, scale) => {
    expect(largestScale(size)).toBe(scale);
  });
});

describe("the name of a picture's file", () => {
  it('names document and filter', () => {
    const name = pictureFileName('foreign-policy-concept-2023', ['region:africa', 'country:ZA', 'm49:015']);
    expect(name).toBe('foreign-policy-concept-2023-africa-ZA-015.png');
    expect(pictureFileName('foreign-policy-concept-2023', [])).toBe('foreign-policy-concept-2023.png');
  });

  it('is safe for every file system, and not too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (document, places) => {
        const name = pictureFileName(document, places);
        expect(name).toMatch(/^[\p{L}\p{N}-]*\.png$/u);
        expect(name.length).toBeLessThanOrEqual(124);
      }),
    );
  });
});
