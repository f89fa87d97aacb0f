import type { ByteFile } from '../../formats/bytes/byte-file';
import type { Explorer } from '../explorer.svelte';

/** The files of the own document that is open, or was opened last, to the byte; none where the site's own is. */
export async function filesAsOpened({ open, opening, own, keeping }: Explorer): Promise<ByteFile[]> {
  const id = open?.graph.document.id;
  if (id === undefined || !own.has(id)) return opening.run?.files ?? [];
  if (opening.last?.id === id) return opening.last.files;
  return (await keeping.load())?.files(id) ?? [];
}
