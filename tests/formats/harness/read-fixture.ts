import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FormatId } from '../../../src/formats/format';
import { openFiles } from '../../../src/formats/open-files';
import type { ProblemChoices } from '../../../src/formats/reading/problem';
import type { Reading } from '../../../src/formats/reading/reading';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Reads a file of `tests/formats/<format>`, as the given format. */
export async function readFixture(
  format: FormatId,
  name: string,
  choices?: ProblemChoices,
): Promise<Reading> {
  const bytes = new Uint8Array(readFileSync(join(folder, format, name)));
  const { reading } = await openFiles([{ name, bytes }], { format, ...(choices && { choices }) });
  return reading;
}
