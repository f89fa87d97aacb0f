import { describe, expect, it } from 'vitest';
import { overlaps } from '../../src/look/screen-box';
import { TakenBoxes } from '../../src/look/taken-boxes';
import fc from '../properties';

const length = fc.double({ min: 0, max: 900, noNaN: true });
const place = fc.double({ min: -5000, max: 5000, noNaN: true });
const box = fc.record({ x: place, y: place, width: length, height: length });

describe('boxes that are taken', () => {
  it('leave a place free exactly where it overlaps none of them', () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 30 }), box, (boxes, asked) => {
        const free = !boxes.some((other) => overlaps(asked, other));
        expect(new TakenBoxes(boxes).isFree(asked)).toBe(free);
      }),
    );
  });

  it('may touch', () => {
    const taken = new TakenBoxes([{ x: 0, y: 0, width: 128, height: 128 }]);
    expect(taken.isFree({ x: 128, y: 0, width: 128, height: 128 })).toBe(true);
    taken.add({ x: 128, y: 0, width: 2, height: 2 });
    expect(taken.isFree({ x: 128, y: 0, width: 128, height: 128 })).toBe(false);
  });
});
