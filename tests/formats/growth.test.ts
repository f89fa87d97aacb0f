import { describe, expect, it } from 'vitest';
import type { FormatId } from '../../src/formats/format';
import { openFiles } from '../../src/formats/open-files';
import { EIGHTFOLD, growthOf } from '../growth';
import { madeText } from './harness/made-texts';
import { readFormats } from './harness/seed-files';

/** Our own documents, whose files are bounded by what people write. */
const OWN: readonly FormatId[] = ['atlas-yaml', 'atlas-json'];
const formats = readFormats().filter((format) => !OWN.includes(format));
/** Small enough that what is read stays in the young part of the memory, whose cleaning is no work of ours. */
const SIZE = 400;

function opening(format: FormatId, size: number): () => Promise<{ nodes: number; edges: number }> {
  const text = madeText(format, size);
  if (text === undefined) throw new Error(`no text is made of ${format}`);
  const file = { name: 'own', bytes: new TextEncoder().encode(text) };
  return async () => (await openFiles([file], { format })).reading.counts;
}

describe('reading four times as much takes less than eight times as long', () => {
  it.each(formats)('%s', { timeout: 60_000 }, async (format) => {
    const [one, four] = [opening(format, SIZE), opening(format, SIZE * 4)];
    expect((await four()).edges).toBeGreaterThanOrEqual((await one()).edges * 3.9);
    expect(await growthOf([one, four])).toBeLessThan(EIGHTFOLD);
  });
});
