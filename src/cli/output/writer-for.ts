import { extname } from 'node:path';
import type { Format, Write } from '../../formats/format';
import { formats } from '../../formats/formats';
import { writers } from '../../formats/writers';
import { suggest } from '../../graph/nearest';
import { Refusal } from '../refusal';

type Writing = Format & { write: () => Promise<Write> };

/** The writer of a format that is named, or that the ending of the file leaves no doubt about. Throws a Refusal. */
export function writerFor(id: unknown, file: string): () => Promise<Write> {
  const ids = writers.map((writer): string => writer.id);
  const hint = `--to is one of ${ids.join(', ')}`;
  if (id === undefined) return byEnding(file, hint).write;
  const named = writers.find((writer) => writer.id === id);
  if (named) return named.write;
  throw new Refusal(`this version does not write "${id as string}"`, {
    file,
    hint: suggest(String(id), ids, hint),
  });
}

/** Variants of a format have its ending, and must be named. */
function byEnding(file: string, hint: string): Writing {
  const writing = formats.filter((format): format is Writing => format.write !== undefined);
  const ending = extname(file).slice(1).toLowerCase();
  const possible = writing.filter(({ extensions }) => ending !== '' && extensions.includes(ending));
  const [only, ...others] = possible;
  if (only && others.length === 0) return only;
  if (!only) throw new Refusal('no format to write', { file, hint });
  throw new Refusal(`".${ending}" may be several formats`, {
    file,
    hint: `--to is one of ${possible.map(({ id }) => id).join(', ')}`,
  });
}
