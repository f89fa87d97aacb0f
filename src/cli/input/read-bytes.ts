import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ByteFile } from '../../formats/bytes/byte-file';
import { LIMITS } from '../../formats/reading/limits';
import type { Streams } from '../command';
import { Refusal } from '../refusal';

/** A file of the command line; its name is that of the file alone, as in the app. Throws a Refusal where it cannot be read. */
export async function readBytes(path: string, { stdin }: Pick<Streams, 'stdin'>): Promise<ByteFile> {
  if (path === '-') return { name: path, bytes: await readStream(stdin ?? nothing()) };
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => refuse(path, error));
  if (found.isDirectory())
    throw new Refusal('a folder, where a file is expected', {
      file: path,
      hint: 'give one folder by itself, or files',
    });
  if (found.size > LIMITS.archiveBytes) throw tooLarge(path);
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => refuse(path, error));
  return { name: basename(path), bytes };
}

async function readStream(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    size += part.length;
    if (size > LIMITS.archiveBytes) throw tooLarge('-');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

function refuse(file: string, error: Error): never {
  throw new Refusal(`cannot open it: ${error.message}`, { file });
}

const tooLarge = (file: string): Refusal =>
  new Refusal(`larger than ${LIMITS.archiveBytes / 1_000_000} MB`, {
    file,
    hint: 'filter the graph in the program that made it, and export that part',
  });
