import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FormatId } from '../../../src/formats/format';
import { formats } from '../../../src/formats/formats';
import type { ByteFile } from '../../../src/formats/bytes/byte-file';

/** A test file of a format: `tests/formats/<format>/files` holds good ones, `…/broken` those that are refused. */
export interface SeedFile extends ByteFile {
  format: FormatId;
}

const folder = join(dirname(fileURLToPath(import.meta.url)), '..');

export const goodFiles = (): SeedFile[] => filesIn('files');
export const brokenFiles = (): SeedFile[] => filesIn('broken');

/** All formats that one file can be read of. */
export const readFormats = (): FormatId[] => formats.flatMap(({ id, read }) => (read ? [id] : []));

export const goodFilesOf = (format: FormatId): SeedFile[] =>
  goodFiles().filter((file) => file.format === format);

function filesIn(kind: 'files' | 'broken'): SeedFile[] {
  return readFormats().flatMap((format) =>
    namesIn(join(folder, format, kind)).map((name) => ({
      format,
      name,
      bytes: new Uint8Array(readFileSync(join(folder, format, kind, name))),
    })),
  );
}

function namesIn(path: string): string[] {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name)
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
