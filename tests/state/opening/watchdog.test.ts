import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Watchdog } from '../../../src/state/opening/watchdog';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('a watchdog tells of silence, takes it back when something is heard, and rests when it is over', () => {
  const told: boolean[] = [];
  const watchdog = new Watchdog((isSilent) => told.push(isSilent));
  watchdog.hear();
  vi.advanceTimersByTime(9_000);
  watchdog.hear();
  vi.advanceTimersByTime(9_000);
  expect(told).not.toContain(true);
  vi.advanceTimersByTime(2_000);
  expect(told.at(-1)).toBe(true);
  watchdog.hear();
  expect(told.at(-1)).toBe(false);
  watchdog.end();
  vi.advanceTimersByTime(60_000);
  expect(told.at(-1)).toBe(false);
});
