import { Face } from '../figure/fonts/face';

const range = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, place) => String.fromCodePoint(from + place));

/** Letters and signs of the languages of the documents, and of their neighbours' names. */
const LETTERS = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0x17f),
  ...range(0x400, 0x45f),
  ...range(0x2010, 0x2026),
];
const SIGNS = '\u202f←↑→↓↔−×€№™≈≤≥•′″ҐґҮүҰұ';

/** A TrueType file with those alone. */
export function subsetFont(file: string | Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(Buffer.from(file));
  return new Face(bytes.buffer, 400).subset([...LETTERS, ...SIGNS]);
}
