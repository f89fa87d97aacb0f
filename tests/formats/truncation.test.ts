import { describe, expect, it } from 'vitest';
import type { FormatId } from '../../src/formats/format';
import { seededRandom } from '../../src/layout/seeded-random';
import { readOutcome } from './harness/read-outcome';
import { goodFilesOf, readFormats } from './harness/seed-files';

/** Their files may end behind any line, and nothing in them tells that more was to come. */
const WITHOUT_END: readonly FormatId[] = [
  'atlas-yaml',
  'csv',
  'tsv',
  'sif',
  'pajek',
  'turtle',
  'trig',
  'ntriples',
  'nquads',
];
const CUTS = 50;

const formats = readFormats().filter((format) => !WITHOUT_END.includes(format));

describe('a file that is cut off is refused', () => {
  it.each(formats)(`%s, at ${CUTS} places of each file`, async (format) => {
    const read: string[] = [];
    for (const { name, bytes } of goodFilesOf(format)) {
      const chance = seededRandom(bytes.length);
      const end = lengthOfMeaning(bytes);
      for (let turn = 0; turn < CUTS; turn += 1) {
        const cut = 1 + Math.floor(chance() * (end - 1));
        const outcome = await readOutcome([{ name, bytes: bytes.slice(0, cut) }], format);
        if (!('refused' in outcome)) read.push(`${name} cut at ${cut} of ${end}`);
      }
    }
    expect(read).toEqual([]);
  });
});

/** Without the blanks and comments that may stand behind the last sign of a format that has an end. */
function lengthOfMeaning(bytes: Uint8Array): number {
  const ends = [...'>}]'].map((sign) => bytes.lastIndexOf(sign.charCodeAt(0)));
  return Math.max(...ends);
}
