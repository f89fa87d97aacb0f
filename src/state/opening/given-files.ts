import type { ByteFile } from '../../formats/bytes/byte-file';
import { LIMITS } from '../../formats/reading/limits';
import { sayBytes } from '../../language/say-bytes';
import { say } from '../../language/say';

/** Files that are read of a folder at most: more are no graph and its tables. */
const MOST_FILES = 1000;

interface NamedFile {
  file: File;
  name: string;
}

/** Rejects with words for the reader where they are too large, or the browser does not let one be read. */
export const toByteFiles = (files: Iterable<File>): Promise<ByteFile[]> =>
  readAll([...files].map((file) => ({ file, name: file.name })));

/** What was dropped: files, and those in folders with their paths as names. Rejects as above, and where there are none. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<ByteFile[]> {
  // now, for the list is emptied as soon as the event is over
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (files.length === 0) throw noFile();
  if (!entries.some(({ isDirectory }) => isDirectory)) return toByteFiles(files);
  const found: FileSystemFileEntry[] = [];
  for (const entry of entries) await gather(entry, found);
  if (found.length === 0) throw noFile();
  const named = found.map(async (entry) => ({
    file: await fileOf(entry),
    name: entry.fullPath.replace(/^\//, ''),
  }));
  return readAll(await Promise.all(named));
}

const noFile = () => new Error(say('There is no file in what was dropped.'));

/** What is larger than an archive may be is refused before it takes memory. */
async function readAll(files: NamedFile[]): Promise<ByteFile[]> {
  const size = files.reduce((sum, { file }) => sum + file.size, 0);
  if (size > LIMITS.archiveBytes)
    throw new Error(
      say(
        'That is {size}; at most {most} are read at once. Choose fewer files, or filter the graph in the program that made it.',
        { size: sayBytes(size), most: sayBytes(LIMITS.archiveBytes) },
      ),
    );
  return Promise.all(files.map(toByteFile));
}

async function toByteFile({ file, name }: NamedFile): Promise<ByteFile> {
  try {
    return { name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    throw new Error(say('“{name}” could not be read. Is it still where it was?', { name }));
  }
}

/** Files whose names begin with a dot are the system's. */
async function gather(entry: FileSystemEntry, found: FileSystemFileEntry[]): Promise<void> {
  if (entry.name.startsWith('.') || found.length >= MOST_FILES) return;
  if (entry.isFile) found.push(entry as FileSystemFileEntry);
  else for (const child of await childrenOf(entry as FileSystemDirectoryEntry)) await gather(child, found);
}

/** A reader of folders answers in parts, the last of them empty. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (part.length === 0) return all;
    all.push(...part);
  }
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));
