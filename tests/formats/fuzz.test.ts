import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/layout/seeded-random';
import { mutate } from './harness/mutate';
import { prototypeNames } from './harness/prototypes';
import { outcomeFaults, readOutcome } from './harness/read-outcome';
import { goodFilesOf, readFormats } from './harness/seed-files';

/** Mutated files per reader; `npm run fuzz` sets more. */
const RUNS = Number(process.env.ATLAS_FUZZ ?? 2000);
const FIRST_SEED = Number(process.env.ATLAS_FUZZ_SEED ?? 1);
/** Watchdog for one file, in milliseconds. */
const MOST_TIME = 10_000;

describe('whatever is in a file, it is read or refused with a place', () => {
  it.each(readFormats())(`${RUNS} mutated files of %s`, { timeout: RUNS * 100 }, async (format) => {
    const seeds = goodFilesOf(format);
    const before = prototypeNames();
    const faults: string[] = [];
    for (let seed = FIRST_SEED; seed < FIRST_SEED + RUNS && faults.length < 5; seed += 1) {
      const chance = seededRandom(seed);
      const pick = () => seeds[Math.floor(chance() * seeds.length)]!;
      const bytes = mutate(pick().bytes, chance, pick().bytes);
      const start = performance.now();
      const found = await readOutcome([{ name: 'file', bytes }], format).then(outcomeFaults, said);
      if (performance.now() - start > MOST_TIME) found.push('took too long');
      faults.push(...found.map((fault) => `seed ${seed}: ${fault}`));
    }
    expect(faults).toEqual([]);
    expect(prototypeNames()).toBe(before);
  });
});

const said = (error: unknown): string[] => [
  `threw ${error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 3).join(' ') : String(error)}`,
];
