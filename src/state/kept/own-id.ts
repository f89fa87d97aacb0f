import type { ByteFile } from '../../formats/bytes/byte-file';
import { digest } from './digest';
import { OWN } from './is-own-id';
import { sha256 } from '../../graph/sha256';

/** The id of the document that files make: the same bytes in the same order have the same, whatever they are called. */
export async function ownId(files: ByteFile[]): Promise<string> {
  const digests = await Promise.all(files.map(({ bytes }) => digest(bytes)));
  const whole = digests.length === 1 ? digests[0]! : sha256(new TextEncoder().encode(digests.join()));
  return `${OWN}${whole.slice(0, 12)}`;
}
