import { describe, expect, it } from 'vitest';
import { goodFiles, brokenFiles, goodFilesOf, readFormats, type SeedFile } from './harness/seed-files';
import { prototypeNames } from './harness/prototypes';
import { outcomeFaults, readOutcome } from './harness/read-outcome';

const named = (files: SeedFile[]) =>
  files.map((file): [string, SeedFile] => [`${file.format}/${file.name}`, file]);

describe('every format that is read', () => {
  it.each(readFormats())('%s has files that show it', (format) => {
    expect(goodFilesOf(format).length).toBeGreaterThan(0);
  });

  it.each(named(goodFiles()))('%s is recognised by its content and read whole', async (_name, file) => {
    const before = prototypeNames();
    const outcome = await readOutcome([{ name: 'file', bytes: file.bytes }]);
    expect(outcome).toMatchObject({ format: file.format });
    expect(outcomeFaults(outcome)).toEqual([]);
    expect(prototypeNames()).toBe(before);
  });

  it.each(named(brokenFiles()))('%s is refused with a place and a hint', async (_name, file) => {
    const before = prototypeNames();
    const outcome = await readOutcome([file], file.format);
    expect(outcome).toHaveProperty('refused');
    expect(outcomeFaults(outcome)).toEqual([]);
    expect(prototypeNames()).toBe(before);
  });
});
