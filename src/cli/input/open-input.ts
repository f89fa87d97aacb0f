import type { Fault } from '../../formats/fault';
import type { ByteFile } from '../../formats/bytes/byte-file';
import { openFiles, type Opened } from '../../formats/open-files';
import type { Place } from '../../formats/reading/place';
import { Refused } from '../../formats/reading/refused';
import type { Geography } from '../../graph/regions/geography';
import type { Request } from '../command';
import { isFolderPath, readFolder, type Folder } from '../read-folder';
import { Refusal } from '../refusal';
import { fileOf } from './file-of';
import { readBytes } from './read-bytes';
import { readOpenOptions } from './read-open-options';
import { showProgress } from './show-progress';

/** What a command was given to read: a folder of documents, or files that were read as one graph. */
export type Input = { folder: Folder } | { files: ByteFile[]; opened: Opened };

export interface Asked extends Pick<Request, 'options' | 'streams'> {
  /** The files, or the one folder; "-" is standard input. */
  paths: string[];
  geography: Geography;
}

/** Reads a folder or files. Throws a Refusal with every fault where that is not possible. */
export async function openInput({ paths, options, streams, geography }: Asked): Promise<Input> {
  const [path = ''] = paths;
  const asked = readOpenOptions(options, paths);
  const isFolder = paths.length === 1 && (await isFolderPath(path));
  if (isFolder && (asked.format ?? 'atlas-yaml') === 'atlas-yaml') return { folder: await readFolder(path) };
  const files: ByteFile[] = [];
  for (const one of paths) files.push(await readBytes(one, streams));
  const progress = showProgress(streams.stderr);
  try {
    return { files, opened: await openFiles(files, { ...asked, geography, onProgress: progress.show }) };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const faults = error.toFaults(path).map((fault) => ({ ...fault, file: fileOf(fault, paths) }));
    throw new Refusal(error.message, { file: path, faults });
  } finally {
    progress.end();
  }
}

/** A problem of files with a name that can be opened from where the command runs. */
export function toWarning(problem: Place & { message: string; hint?: string }, paths: string[]): Fault {
  const { message, line, column, hint } = problem;
  return { message, file: fileOf(problem, paths), line, column, ...(hint !== undefined && { hint }) };
}
