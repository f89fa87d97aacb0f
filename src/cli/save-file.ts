import { writeFile } from 'node:fs/promises';
import { Refusal } from './refusal';

/** Throws a Refusal where the file cannot be written. */
export async function saveFile(file: string, content: string | Uint8Array): Promise<void> {
  await writeFile(file, content).catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(`cannot write it: ${error.message}`, {
      file,
      ...(error.code === 'ENOENT' && { hint: 'make the folder first' }),
    });
  });
}
