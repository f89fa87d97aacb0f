import type { TextFile } from '../format';
import { documentFiles, type GraphDataFiles } from '../graph-data/graph-data-files';

export interface FolderFiles {
  files: GraphDataFiles;
  /** What those files are called themselves. */
  names: Map<string, string>;
  /** Files that are no part of a graph-data folder. */
  others: TextFile[];
}

/** The folder of files that come without one. */
const LOOSE = 'document';

/** Files as those of a graph-data folder: an archive may hold it within others, and dropped files come without one. */
export function folderFiles(texts: TextFile[]): FolderFiles {
  const found: FolderFiles = { files: new Map(), names: new Map(), others: [] };
  for (const file of texts) {
    const steps = file.name.split(/[\\/]/);
    const own = yamlName(steps.pop()!);
    const path = `${steps.at(-1) ?? LOOSE}/${own}`;
    if (own === 'positions.json' || own.endsWith('.yaml')) {
      found.files.set(path, file.text);
      found.names.set(path, file.name);
    } else found.others.push(file);
  }
  return found;
}

/** Whether a file is called as one of a document's folder is. */
export const isFolderFile = ({ name }: { name: string }): boolean =>
  documentFiles.includes(yamlName(name.split(/[\\/]/).at(-1)!));

const yamlName = (name: string): string => name.replace(/\.yml$/i, '.yaml');
