import { Gunzip } from 'fflate';
import { crc32 } from './crc32';
import { joinBytes } from './join-bytes';
import { mostUnpacked } from './most-unpacked';
import { pushSlices } from './push-slices';
import { unzip } from './unzip';
import { isZip } from './zip-directory';
import { LIMITS } from '../reading/limits';
import { START } from '../reading/place';
import { Refused } from '../reading/refused';
import type { ByteFile } from './byte-file';

/**
 * The files in a file: what gzip or a ZIP archive holds, or the file itself. What is packed within is not unpacked.
 * Throws Refused for what is broken or unpacks too large.
 */
export function unpack(file: ByteFile): ByteFile[] {
  if (isZip(file.bytes)) return unzip(file);
  return isGzip(file.bytes) ? [{ name: file.name.replace(/\.gz$/i, ''), bytes: gunzip(file.bytes) }] : [file];
}

const isGzip = ([first, second]: Uint8Array) => first === 0x1f && second === 0x8b;

function gunzip(packed: Uint8Array): Uint8Array {
  if (packed.length < SMALLEST) refuseBroken();
  const most = Math.min(LIMITS.fileBytes, mostUnpacked(packed.length));
  const parts: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  const stream = new Gunzip((part, isLast) => {
    size += part.length;
    if (size > most) refuseLarge();
    parts.push(part);
    isWhole = isLast;
  });
  let lastMember = 0;
  stream.onmember = () => void (lastMember = parts.length);
  try {
    pushSlices(stream, packed);
  } catch (error) {
    if (error instanceof Refused) throw error;
    return refuseBroken();
  }
  if (!isWhole || crc32(joinBytes(parts.slice(lastMember))) !== sumAtEnd(packed)) return refuseBroken();
  return joinBytes(parts);
}

/** Head and checksum of gzip around nothing. */
const SMALLEST = 18;

/** The checksum that gzip writes before the length of what is packed. */
const sumAtEnd = (packed: Uint8Array): number =>
  new DataView(packed.buffer, packed.byteOffset, packed.length).getUint32(packed.length - 8, true);

function refuseLarge(): never {
  throw new Refused('unpacks to more than is read', START, 'unpack it yourself, and filter the graph first');
}

function refuseBroken(): never {
  throw new Refused('packed with gzip, but broken or cut off', START, 'fetch or pack the file again');
}
