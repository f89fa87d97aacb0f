import { crc32 } from './crc32';

/** A part of a PNG file: four letters and what they hold. */
export interface PngChunk {
  type: string;
  data: Uint8Array;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Length, type and checksum around the data of a chunk. */
const AROUND = 12;

/** The chunks of a PNG file (PNG 1.2, chapter 3), not checked for sense. Throws for anything else. */
export function readChunks(file: Uint8Array): PngChunk[] {
  if (SIGNATURE.some((byte, place) => file[place] !== byte)) throw new Error('This is no PNG file.');
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const chunks: PngChunk[] = [];
  for (let at = SIGNATURE.length; at < file.length;) {
    const length = at + AROUND <= file.length ? view.getUint32(at) : Infinity;
    if (at + AROUND + length > file.length) throw new Error('The PNG file is cut off.');
    const type = String.fromCharCode(...file.subarray(at + 4, at + 8));
    chunks.push({ type, data: file.subarray(at + 8, at + 8 + length) });
    at += AROUND + length;
  }
  const has = (type: string) => chunks.some((chunk) => chunk.type === type);
  if (chunks[0]?.type !== 'IHDR' || !has('IDAT') || !has('IEND')) throw new Error('This is no PNG picture.');
  return chunks;
}

/** A PNG file of chunks, each with its checksum. */
export function writeChunks(chunks: PngChunk[]): Uint8Array {
  const length = chunks.reduce((sum, { data }) => sum + AROUND + data.length, SIGNATURE.length);
  const file = new Uint8Array(length);
  const view = new DataView(file.buffer);
  file.set(SIGNATURE);
  let at = SIGNATURE.length;
  for (const { type, data } of chunks) {
    view.setUint32(at, data.length);
    file.set(bytesOf(type), at + 4);
    file.set(data, at + 8);
    view.setUint32(at + 8 + data.length, crc32(file.subarray(at + 4, at + 8 + data.length)));
    at += AROUND + data.length;
  }
  return file;
}

const bytesOf = (type: string): number[] => [...type].map((letter) => letter.charCodeAt(0));
