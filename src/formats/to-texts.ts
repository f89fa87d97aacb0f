import { decodeText } from './bytes/decode-text';
import { unpack } from './bytes/unpack';
import type { TextFile } from './format';
import type { ByteFile } from './bytes/byte-file';
import { LIMITS } from './reading/limits';
import { START } from './reading/place';
import type { Problem } from './reading/problem';
import { Refused } from './reading/refused';

interface Texts {
  texts: TextFile[];
  /** Encodings that are not the usual one, in words. */
  found: string[];
  problems: Problem[];
}

/** The texts in files, unpacked; in the encoding that is found, or the one that was asked for. What in an archive is no text is left out, and a problem says so. Throws Refused. */
export function toTexts(files: ByteFile[], encoding?: string): Texts {
  const gathered: Texts = { texts: [], found: [], problems: [] };
  for (const file of files) {
    const parts = unpack(file);
    const isArchive = parts.length > 1;
    for (const part of parts) {
      const read = toText(part, { encoding, isOneOfSeveral: files.length > 1 || isArchive });
      if (read instanceof Refused && !isArchive) throw read;
      if (read instanceof Refused) gathered.problems.push(leftOut(part.name, read));
      else {
        gathered.texts.push({ name: part.name, text: read.text });
        gathered.found.push(...read.found);
      }
    }
  }
  return gathered;
}

const leftOut = (name: string, { message }: Refused): Problem => ({
  kind: 'not-kept',
  message: `“${name}” is left out: ${message}`,
  ...START,
  file: name,
});

function toText(
  { name, bytes }: ByteFile,
  { encoding: asked, isOneOfSeveral }: { encoding: string | undefined; isOneOfSeveral: boolean },
): { text: string; found: string[] } | Refused {
  const place = isOneOfSeveral ? { ...START, file: name } : START;
  if (bytes.length === 0) return new Refused('the file is empty', place, 'choose one that holds a graph');
  if (bytes.length > LIMITS.fileBytes)
    return new Refused(
      `larger than ${LIMITS.fileBytes / 1_000_000} MB`,
      place,
      'filter the graph in the program that made it, and export that part',
    );
  try {
    const { text, encoding, isGuess } = decodeText(bytes, asked);
    const said = isGuess ? `encoding: ${encoding}, guessed, since it is not UTF-8` : `encoding: ${encoding}`;
    return { text, found: encoding === 'UTF-8' ? [] : [said] };
  } catch (error) {
    if (error instanceof Refused) return new Refused(error.message, { ...error.place, ...place }, error.hint);
    throw error;
  }
}
