import { expect, it } from 'vitest';
import { readingDigest } from './harness/reading-digest';
import { readOutcome } from './harness/read-outcome';
import { brokenFiles, goodFiles } from './harness/seed-files';

/** `npx vitest run same-everywhere --update` writes it anew; same-everywhere.svelte.test.ts holds browsers to it. */
const READINGS = './same-everywhere.json';

it('makes of every test file what it made of it before', async () => {
  const readings: Record<string, string> = {};
  for (const [kind, files] of [['files', goodFiles()] as const, ['broken', brokenFiles()] as const])
    for (const { format, name, bytes } of files)
      readings[`./${format}/${kind}/${name}`] = readingDigest(await readOutcome([{ name, bytes }], format));
  await expect(`${JSON.stringify(readings, null, 2)}\n`).toMatchFileSnapshot(READINGS);
});
