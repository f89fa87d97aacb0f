import { describe, expect, it } from 'vitest';
import { roomFactor } from '../../../src/graph/mapping/room-factor';

describe('the room of nodes', () => {
  it('is left as it is where nodes lie clear of each other', () => {
    expect(roomFactor([[0, 0], [200, 0], [0, 100]])).toBe(1); // prettier-ignore
    expect(roomFactor([[5, 5]])).toBe(1);
  });

  it('grows until neighbours in a row do not touch', () => {
    const row = Array.from({ length: 16 }, (_, place): [number, number] => [place * 100, 0]);
    expect(roomFactor(row)).toBe(1.28);
  });

  it('is not blown up for a few close nodes, nor for those on one spot', () => {
    const grid = Array.from({ length: 40 }, (_, place): [number, number] => [place * 200, 0]);
    expect(roomFactor([...grid, [0, 1], [0, 2]])).toBe(1);
    expect(roomFactor([[0, 0], [0, 0], [0, 0]])).toBe(1); // prettier-ignore
    expect(roomFactor([[0, 0], [1e-300, 0]])).toBe(1.5); // prettier-ignore
  });

  it('of many nodes is not asked pair by pair', () => {
    expect(roomFactor(Array.from({ length: 2001 }, (_, place) => [place, 0]))).toBe(1);
  });
});
