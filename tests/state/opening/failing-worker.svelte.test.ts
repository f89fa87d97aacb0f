import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OpeningRun } from '../../../src/state/opening/opening-run.svelte';
import { SMALL_FILE, SMALL_WORLD } from '../../formats/opened/graph-file';

let run: OpeningRun;
beforeEach(() => {
  run = new OpeningRun([SMALL_FILE], SMALL_WORLD);
});
afterEach(() => {
  run.end();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Workers are asked, and never answer; gives the last of them. */
function silenceWorkers(): () => Worker {
  const asking = vi.spyOn(Worker.prototype, 'postMessage').mockImplementation(() => undefined);
  return () => asking.mock.contexts.at(-1) as Worker;
}

test('a worker that never answers is told of after ten seconds, and can be given up', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  silenceWorkers();
  const reading = run.read();
  vi.advanceTimersByTime(9_900);
  expect(run.act.isSilent).toBe(false);
  vi.advanceTimersByTime(200);
  expect([run.act.stage, run.act.isSilent]).toEqual(['reading', true]);
  run.end();
  await reading;
  expect([run.act.isSilent, run.summary]).toEqual([false, null]);
});

test('reading anew is watched as well, though what it took the place of is over', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  silenceWorkers();
  const first = run.read();
  void run.read({ format: 'gexf' });
  await first;
  vi.advanceTimersByTime(10_100);
  expect(run.act.isSilent).toBe(true);
});

test('a worker that dies refuses the file, and another reads it', async () => {
  const worker = silenceWorkers();
  const reading = run.read();
  worker().dispatchEvent(new ErrorEvent('error', { message: 'out of memory', cancelable: true }));
  await reading;
  expect([run.act.stage, run.act.fault?.message]).toEqual(['refused', 'out of memory']);
  vi.restoreAllMocks();
  await run.read();
  expect([run.act.stage, run.summary?.counts.nodes]).toEqual(['asking', 4]);
});

test('a worker that dies after it has read leaves a way on', async () => {
  await run.read();
  const worker = silenceWorkers();
  const making = run.make('organic');
  worker().dispatchEvent(new ErrorEvent('error', { message: '', cancelable: true }));
  expect(await making).toBeUndefined();
  expect(run.act.fault?.message).toBe('the worker stopped');
  await expect(run.check()).rejects.toThrow('the worker stopped');
  vi.restoreAllMocks();
  await run.readAsBefore();
  expect((await run.make('order'))?.nodes()).toHaveLength(5);
});
