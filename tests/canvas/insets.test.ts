import { describe, expect, it } from 'vitest';
import { clearOfControls, insetsOf, roomWithin } from '../../src/canvas/insets';

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

  it('is kept clear of the controls above or beside them, at their side of the screen', () => {
    const [usual, mirrored] = [false, true].map((isMirrored) =>
      clearOfControls(insetsOf({ details: 300, isMirrored }), { isMirrored }),
    );
    const { top, left } = insetsOf({ details: 300 });
    expect(usual!.map((insets) => [insets.top, insets.left])).toEqual([
      [top, left],
      [top, left],
    ]);
    expect(usual![0]!.bottom).toBeGreaterThan(usual![1]!.bottom);
    expect(usual![1]!.right).toBeGreaterThan(usual![0]!.right);
    expect(mirrored![1]).toMatchObject({ left: usual![1]!.right, right: usual![1]!.left });
  });
});
