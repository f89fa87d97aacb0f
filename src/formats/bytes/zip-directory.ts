import { LIMITS } from '../reading/limits';
import { START } from '../reading/place';
import { Refused } from '../reading/refused';

/** A file in an archive as its directory has it; the name is a name and never a path. */
export interface ZipEntry {
  name: string;
  isPacked: boolean;
  crc32: number;
  /** Bytes unpacked. */
  size: number;
  packed: Uint8Array;
}

const [END, ENTRY, LOCAL] = [0x06054b50, 0x02014b50, 0x04034b50];
const LONGEST_COMMENT = 0xffff;

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

/**
 * The files of a ZIP archive by its central directory (APPNOTE 6.3.10, 4.3); folders, and what systems hide in
 * archives, are left out. Throws Refused for what is broken, encrypted, or larger than the limits.
 */
export function readZipDirectory(archive: Uint8Array): ZipEntry[] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  try {
    const end = endOf(view);
    const count = view.getUint16(end + 10, true);
    if (count > LIMITS.archiveFiles) refuseZip(`more than ${LIMITS.archiveFiles} files in the archive`);
    const entries: ZipEntry[] = [];
    let at = view.getUint32(end + 16, true);
    for (let number = 0; number < count; number += 1) {
      const { entry, next } = entryAt(view, at);
      if (!isHidden(entry.name)) entries.push(entry);
      at = next;
    }
    return entries;
  } catch (error) {
    if (error instanceof RangeError) return refuseZip(BROKEN);
    throw error;
  }
}

function endOf(view: DataView): number {
  const least = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= least; at -= 1)
    if (view.getUint32(at, true) === END && at + 22 + view.getUint16(at + 20, true) === view.byteLength)
      return at;
  return refuseZip(BROKEN);
}

function entryAt(view: DataView, at: number): { entry: ZipEntry; next: number } {
  if (view.getUint32(at, true) !== ENTRY) refuseZip(BROKEN);
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
  const [nameLength, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
  const name = nameOf(bytesAt(view, at + 46, nameLength!));
  if (flags & 1) refuseZip(`“${name}” is encrypted`, 'unpack it with its password, and open what is inside');
  if (method !== 0 && method !== 8)
    refuseZip(`“${name}” is packed in a way that is not read (method ${method})`, 'pack it as ordinary ZIP');
  const packed = packedAt(view, view.getUint32(at + 42, true), view.getUint32(at + 20, true));
  const entry = {
    name,
    isPacked: method === 8,
    crc32: view.getUint32(at + 16, true),
    size: view.getUint32(at + 24, true),
    packed,
  };
  return { entry, next: at + 46 + nameLength! + extra! + comment! };
}

function packedAt(view: DataView, at: number, length: number): Uint8Array {
  if (view.getUint32(at, true) !== LOCAL) refuseZip(BROKEN);
  return bytesAt(view, at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true), length);
}

const bytesAt = (view: DataView, at: number, length: number): Uint8Array =>
  new Uint8Array(view.buffer, view.byteOffset + at, at + length > view.byteLength ? -1 : length);

/** UTF-8, or else letter by letter. */
function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return new TextDecoder('windows-1252').decode(bytes);
    throw error;
  }
}

/** Folders, and files that begin with a dot or are about other files. */
function isHidden(name: string): boolean {
  const steps = name.split(/[\\/]/);
  const own = steps.at(-1) ?? '';
  return own === '' || own.startsWith('.') || steps.includes('__MACOSX');
}

const BROKEN = 'a ZIP archive, but broken or cut off';

export function refuseZip(message: string, hint = 'fetch or pack the file again'): never {
  throw new Refused(message, START, hint);
}
