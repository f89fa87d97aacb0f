import { zipFiles } from '../../formats/bytes/zip-files';
import type { Written } from '../../formats/format';
import { fileName } from '../saving/file-name';

export interface Download {
  name: string;
  content: string | Uint8Array;
}

/** What was written as one file to save: itself, or an archive of the several files that belong together. */
export function toDownload({ files }: Written, name: string, extension: string): Download {
  const [first, ...others] = files.map(({ suffix, content }) => ({
    name: fileName([`${name}${suffix}`], extension),
    content,
  }));
  return others.length === 0
    ? first!
    : { name: fileName([name], 'zip'), content: zipFiles([first!, ...others]) };
}
