import { inflateSync } from 'node:zlib';
import { readChunks } from '../../figure/png/chunks';

/** Bytes of a pixel: red, green, blue and opacity. */
const PIXEL = 4;

/** Decodes a PNG of the rasteriser. Throws where it is not of the size that was promised, cut off, or of one colour. */
export function checkPng(file: Uint8Array, { width, height }: { width: number; height: number }): void {
  const chunks = readChunks(file);
  const head = Buffer.from(chunks[0]!.data);
  const [across, down] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  if (across !== width || down !== height)
    throw new Error(`The PNG has ${across} × ${down} pixels instead of ${width} × ${height}.`);
  if (head[8] !== 8 || head[9] !== 6 || head[12] !== 0)
    throw new Error('The PNG has colours of another kind.');
  const packed = Buffer.concat(chunks.flatMap(({ type, data }) => (type === 'IDAT' ? data : [])));
  const rows = inflateSync(packed);
  if (rows.length !== height * (1 + width * PIXEL)) throw new Error('The PNG is cut off.');
  if (isOneColour(rows, width)) throw new Error('The PNG is empty: all of its pixels are alike.');
}

/** Whether all pixels are alike: then every filter of PNG (1.2, chapter 6) leaves nothing but the first of a row. */
function isOneColour(rows: Buffer, width: number): boolean {
  const length = 1 + width * PIXEL;
  let above: Buffer = Buffer.alloc(length - 1);
  for (let start = 0; start < rows.length; start += length) {
    const row = unfiltered(rows.subarray(start, start + length), above);
    if (start > 0 && !row.equals(above)) return false;
    if (!row.subarray(PIXEL).equals(row.subarray(0, -PIXEL))) return false;
    above = row;
  }
  return true;
}

/** A row as it was before filtering, from the one above it; its first byte names the filter. */
function unfiltered(row: Buffer, above: Buffer): Buffer {
  const bytes = Buffer.from(row.subarray(1));
  const guess = GUESSES[row[0]!]!;
  for (let at = 0; at < bytes.length; at += 1) {
    const isFirst = at < PIXEL;
    bytes[at]! += guess(isFirst ? 0 : bytes[at - PIXEL]!, above[at]!, isFirst ? 0 : above[at - PIXEL]!);
  }
  return bytes;
}

/** What each filter guesses of a byte from those to the left, above, and above to the left. */
const GUESSES: ((left: number, up: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_left, up) => up,
  (left, up) => (left + up) >> 1,
  nearestOf,
];

/** Paeth's predictor. */
function nearestOf(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [byLeft, byUp, byCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (byLeft <= byUp && byLeft <= byCorner) return left;
  return byUp <= byCorner ? up : corner;
}
