import { basename } from 'node:path';

/** The file that a fault is in: one of those given, or what an archive among them holds, as `bundle.zip/nodes.csv`. */
export function fileOf({ file }: { file?: string }, paths: string[]): string {
  const [first = ''] = paths;
  if (file === undefined || file === first) return first;
  const given = paths.find((path) => [file, `${file}.gz`].includes(basename(path)));
  return given ?? `${first}/${file}`;
}
