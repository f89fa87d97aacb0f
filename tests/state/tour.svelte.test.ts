import { describe, expect, it } from 'vitest';
import { Tour } from '../../src/state/tour.svelte';

describe('the tour', () => {
  it('goes through three steps and ends', () => {
    const tour = new Tour();
    expect(tour.step).toBe(null);
    tour.start();
    expect([tour.step, tour.number]).toEqual(['picture', 1]);
    tour.next();
    tour.next();
    expect([tour.step, tour.number]).toEqual(['tools', 3]);
    tour.next();
    expect(tour.step).toBe(null);
  });

  it('goes back, but not before its beginning', () => {
    const tour = new Tour();
    tour.start();
    tour.next();
    tour.back();
    tour.back();
    expect(tour.step).toBe('picture');
  });

  it('can be ended at any step, and taken again', () => {
    const tour = new Tour();
    tour.start();
    tour.end();
    tour.start();
    expect(tour.number).toBe(1);
  });
});
