import { expect, it } from 'vitest';
import type { FormatId } from '../../src/formats/format';
import { readOutcome } from './harness/read-outcome';
import { readingDigest } from './harness/reading-digest';
import readings from './same-everywhere.json';

const addresses = import.meta.glob<string>('./*/{files,broken}/*', {
  query: '?url',
  import: 'default',
  eager: true,
});

it('a browser makes of every test file what the command line makes of it', async () => {
  const differing: string[] = [];
  for (const [path, digest] of Object.entries(readings)) {
    const bytes = new Uint8Array(await (await fetch(addresses[path]!)).arrayBuffer());
    const [, format, , name] = path.split('/') as [string, FormatId, string, string];
    if (readingDigest(await readOutcome([{ name, bytes }], format)) !== digest) differing.push(path);
  }
  expect(differing).toEqual([]);
});
