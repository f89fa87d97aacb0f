import { describe, expect, it } from 'vitest';
import { insetsOf, roomWithin } from '../../src/canvas/insets';

describe('what is covered of the canvas', () => {
  it('is at the other side where lines run from right to left', () => {
    const [usual, mirrored] = [false, true].map((isMirrored) => insetsOf({ details: 300, isMirrored }));
    expect(mirrored).toEqual({ ...usual, left: usual!.right, right: usual!.left });
  });

  it('leaves names a room that mirrors with it', () => {
    const canvas = { width: 1000, height: 600 };
    const [usual, mirrored] = [false, true].map((isMirrored) =>
      roomWithin(insetsOf({ details: 300, isMirrored }), canvas),
    );
    expect(mirrored).toEqual({ ...usual, x: canvas.width - usual!.x });
  });
});
