import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { documentFiles, sharedFolder, type GraphDataFiles } from '../formats/graph-data/graph-data-files';
import { Refusal } from './refusal';

export interface Folder {
  /** The graph-data folder, as the user wrote it where possible. */
  root: string;
  files: GraphDataFiles;
}

/**
 * The files of a graph-data folder; for a document folder, or a YAML file in one, those of that document and of its
 * `shared/` neighbour. Throws a Refusal where there is no document.
 */
export async function readFolder(path: string): Promise<Folder> {
  const folder = await toFolder(path);
  const names = await readdir(folder);
  const isDocument = isDocumentFolder(names);
  const root = isDocument ? parentOf(folder) : folder;
  const folders = isDocument ? [sharedFolder, basename(resolve(folder))] : await foldersIn(folder);
  const files = new Map((await Promise.all(folders.map((name) => readFiles(root, name)))).flat());
  if (![...files.keys()].some((file) => file.endsWith('.yaml') && !file.startsWith(`${sharedFolder}/`)))
    throw new Refusal('no document here', {
      file: path,
      hint: 'give a graph-data folder or one of its documents',
    });
  return { root, files };
}

/** Whether a path is that of a folder, or of a YAML file that belongs to one. Throws a Refusal where there is nothing. */
export async function isFolderPath(path: string): Promise<boolean> {
  if (path === '-') return false;
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => error);
  if (found instanceof Error) throw new Refusal(`cannot open it: ${found.message}`, { file: path });
  if (found.isDirectory()) return true;
  return documentFiles.includes(basename(path)) && isDocumentFolder(await readdir(dirname(path)));
}

const isDocumentFolder = (names: string[]): boolean =>
  names.includes('document.yaml') || names.includes('statements.yaml');

const toFolder = async (path: string): Promise<string> =>
  (await stat(path)).isDirectory() ? path : dirname(path);

const parentOf = (folder: string) => (/^[./]*$/.test(folder) ? resolve(folder, '..') : dirname(folder));

async function foldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name);
}

async function readFiles(root: string, folder: string): Promise<[string, string][]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isFile() && /\.(ya?ml|json)$/.test(entry.name));
  return Promise.all(
    names.map(async ({ name }): Promise<[string, string]> => [
      `${folder}/${name}`,
      await readFile(join(root, folder, name), 'utf8'),
    ]),
  );
}
