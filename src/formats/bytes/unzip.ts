import { Inflate } from 'fflate';
import type { ByteFile } from './byte-file';
import { LIMITS } from '../reading/limits';
import { crc32 } from './crc32';
import { joinBytes } from './join-bytes';
import { mostUnpacked } from './most-unpacked';
import { pushSlices } from './push-slices';
import { readZipDirectory, refuseZip, type ZipEntry } from './zip-directory';

/** The files in a ZIP archive. Throws Refused for what is broken or unpacks too large, before it has done so. */
export function unzip({ name, bytes }: ByteFile): ByteFile[] {
  const entries = readZipDirectory(bytes);
  if (entries.length === 0) refuseZip(`no file in “${name}”`, 'choose one that holds a graph');
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > Math.min(LIMITS.archiveBytes, mostUnpacked(bytes.length)))
    refuseZip('unpacks to more than is read', 'unpack it yourself, and open what is needed of it');
  return entries.map((entry) => ({ name: entry.name, bytes: contentOf(entry) }));
}

function contentOf(entry: ZipEntry): Uint8Array {
  const content = entry.isPacked ? inflate(entry) : entry.packed;
  if (content.length !== entry.size || crc32(content) !== entry.crc32)
    refuseZip(`“${entry.name}” is broken in the archive`);
  return content;
}

/** Stops as soon as there is more than the directory promises. */
function inflate({ name, packed, size }: ZipEntry): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((part) => {
    length += part.length;
    if (length > size) refuseZip(`“${name}” is broken in the archive`);
    parts.push(part);
  });
  try {
    pushSlices(stream, packed);
  } catch (error) {
    if (error instanceof Error && 'code' in error) return refuseZip(`“${name}” is broken in the archive`);
    throw error;
  }
  return joinBytes(parts);
}
