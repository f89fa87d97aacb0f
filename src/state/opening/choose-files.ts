import type { ByteFile } from '../../formats/bytes/byte-file';
import { toByteFiles } from './given-files';

/** Lets the reader choose files of their computer, if they do. */
export function chooseFiles(take: (files: Promise<ByteFile[]>) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.addEventListener('change', () => {
    if (input.files?.length) take(toByteFiles([...input.files]));
  });
  input.click();
}
