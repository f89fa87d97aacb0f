import { writeFile } from 'node:fs/promises';
import { formats, type Format } from '../formats/formats';
import { suggest } from '../graph/nearest';
import type { AtlasDocument } from '../graph/atlas-document';
import type { Work } from './command';
import { loadDocuments } from './load-documents';
import { Refusal } from './refusal';

/** Writes one document in another format, to a file or to standard output. */
export const convert: Work = async ({ words: [from = '', to = ''], options, streams }) => {
  const write = writerOf(options.to, to);
  if (options.from !== undefined) checkReadable(String(options.from), from);
  const document = theOnly(await loadDocuments(from), from);
  const text = await write(document);
  if (to === '-') streams.stdout.write(text);
  else await save(to, text);
  return 0;
};

function writerOf(id: unknown, file: string): NonNullable<Format['write']> {
  const writable = formats.flatMap((format) => (format.write ? [format.id] : []));
  const hint = `--to is one of ${writable.join(', ')}`;
  if (id === undefined) throw new Refusal('no format to write', { file, hint });
  const write = formats.find((format) => format.id === id)?.write;
  if (write) return write;
  throw new Refusal(`this version does not write "${id}"`, {
    file,
    hint: suggest(String(id), writable, hint),
  });
}

function checkReadable(id: string, file: string): void {
  const readable = formats.filter(({ reads }) => reads).map((format) => format.id);
  if (readable.includes(id)) return;
  const hint = suggest(id, readable, `--from is one of ${readable.join(', ')}`);
  throw new Refusal(`this version does not read "${id}"`, { file, hint });
}

function theOnly(documents: AtlasDocument[], file: string): AtlasDocument {
  const [document, ...others] = documents;
  if (document && others.length === 0) return document;
  const names = documents.map(({ id }) => id).join(', ');
  throw new Refusal(`${documents.length} documents`, { file, hint: `name the folder of one: ${names}` });
}

async function save(file: string, text: string): Promise<void> {
  await writeFile(file, text).catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(`cannot write it: ${error.message}`, { file });
  });
}
