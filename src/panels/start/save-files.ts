import type { ByteFile } from '../../formats/bytes/byte-file';
import { saveFile } from '../../state/saving/save-file';

/** Hands files to the reader to the byte, under the last part of their names. */
export function saveFiles(files: ByteFile[]): void {
  for (const { name, bytes } of files)
    saveFile(new Blob([new Uint8Array(bytes)]), name.split(/[\\/]/).pop() || 'file');
}
