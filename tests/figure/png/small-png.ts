import { deflateSync, inflateSync } from 'node:zlib';
import { readChunks, writeChunks, type PngChunk } from '../../../src/figure/png/chunks';

/** A PNG of 2 × 1 pixels, one black and one white, with more chunks before the picture. */
export function smallPng(...extra: PngChunk[]): Uint8Array {
  return writeChunks([
    { type: 'IHDR', data: Uint8Array.of(0, 0, 0, 2, 0, 0, 0, 1, 8, 0, 0, 0, 0) },
    ...extra,
    { type: 'IDAT', data: new Uint8Array(deflateSync(Uint8Array.of(0, 0, 255))) },
    { type: 'IEND', data: new Uint8Array() },
  ]);
}

/** Texts of the iTXt chunks by keyword, read by the book (PNG 1.2, section 4.2.3.3). */
export function textsOf(file: Uint8Array): Record<string, string> {
  const found = readChunks(file).filter(({ type }) => type === 'iTXt');
  return Object.fromEntries(found.map(({ data }) => readText(Buffer.from(data))));
}

function readText(data: Buffer): [keyword: string, text: string] {
  const endOf = (from: number) => data.indexOf(0, from);
  const keywordEnd = endOf(0);
  const isPacked = data[keywordEnd + 1] === 1;
  const languageEnd = endOf(keywordEnd + 3);
  const text = data.subarray(endOf(languageEnd + 1) + 1);
  return [data.toString('latin1', 0, keywordEnd), (isPacked ? inflateSync(text) : text).toString('utf8')];
}

/** Pixels to the inch as the pHYs chunk has them; undefined without one. */
export function dpiOf(file: Uint8Array): number | undefined {
  const data = readChunks(file).find(({ type }) => type === 'pHYs')?.data;
  return data && Buffer.from(data).readUInt32BE(0) * 0.0254;
}
