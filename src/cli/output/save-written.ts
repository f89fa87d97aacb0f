import { parse } from 'node:path';
import type { Written } from '../../formats/format';
import type { Streams } from '../command';
import { Refusal } from '../refusal';
import { saveFile } from '../save-file';
import { checkOutput } from './check-output';

interface Saving {
  /** The first file's path, or "-". */
  to: string;
  inputs: string[];
  streams: Streams;
}

/** Saves what was written, and names several files; those that belong together have a name part: `graph-edges.csv`. */
export async function saveWritten(files: Written['files'], { to, inputs, streams }: Saving): Promise<void> {
  if (to === '-') return void streams.stdout.write(onlyOne(files).content);
  const targets = files.map(({ suffix, content }) => ({ path: withSuffix(to, suffix), content }));
  for (const { path } of targets) await checkOutput(inputs, path);
  for (const { path, content } of targets) await saveFile(path, content);
  if (targets.length > 1) streams.stderr.write(`Written: ${targets.map(({ path }) => path).join(', ')}\n`);
}

function onlyOne([first, ...others]: Written['files']): Written['files'][0] {
  if (others.length === 0) return first;
  throw new Refusal(`${others.length + 1} files, and standard output takes one`, {
    file: '-',
    hint: 'name a file',
  });
}

function withSuffix(path: string, suffix: string): string {
  const { name, ext } = parse(path);
  return `${path.slice(0, path.length - name.length - ext.length)}${name}${suffix}${ext}`;
}
