/** The largest text that is opened: a limit of our own, some fifty times the longest policy documents. */
export const LARGEST_TEXT = 5_000_000;

export type SourceTextReading = { text: string } | { refusal: string };

/** The text of a file, or one sentence that says why there is none and what to do. */
export function readSourceText(bytes: Uint8Array, name: string): SourceTextReading {
  const refusal = sizeRefusal(bytes.length, name) ?? kindRefusal(bytes, name);
  return refusal === null ? decode(bytes, name) : { refusal };
}

/** Asked before a file is read: a large one may not fit into memory. */
export function sizeRefusal(size: number, name: string): string | null {
  if (size === 0) return `“${name}” is empty. Choose the file that holds the text.`;
  if (size <= LARGEST_TEXT) return null;
  const [own, most] = [size, LARGEST_TEXT].map((bytes) => Math.ceil(bytes / 100_000) / 10);
  return `“${name}” has ${own} MB; texts of at most ${most} MB are opened. Save the document alone as plain text and open that.`;
}

const AS_PLAIN_TEXT = 'save it as plain text (UTF-8) and open that, or copy its text and paste it';

/** Kinds of file by how they begin; a renamed file is still what it was. */
const KINDS: { begins: string[]; is: string; act: string }[] = [
  { begins: ['%pdf'], is: 'a PDF', act: 'Open it in a reader, copy its text and paste it' },
  {
    begins: ['pk\x03\x04', 'pk\x05\x06', '\xd0\xcf\x11\xe0'],
    is: 'a Word file or an archive',
    act: `Open it, ${AS_PLAIN_TEXT}`,
  },
  { begins: ['{\\rtf'], is: 'an RTF file', act: `Open it in a word processor, ${AS_PLAIN_TEXT}` },
  {
    begins: ['<!doctype html', '<html', '<?xml'],
    is: 'a web page or XML',
    act: 'Open it in the browser, copy its text and paste it',
  },
];

function kindRefusal(bytes: Uint8Array, name: string): string | null {
  const beginning = String.fromCharCode(...withoutMark(bytes).subarray(0, 200));
  const isOf = (begin: string) => beginning.trimStart().toLowerCase().startsWith(begin.toLowerCase());
  const kind = KINDS.find(({ begins }) => begins.some(isOf));
  return kind ? `“${name}” is ${kind.is}. ${kind.act}.` : null;
}

const isUtf8Mark = (bytes: Uint8Array) => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
const withoutMark = (bytes: Uint8Array) => (isUtf8Mark(bytes) ? bytes.subarray(3) : bytes);

/** UTF-8, or UTF-16 where the file says so; the mark at the beginning is no part of the text. */
function decode(bytes: Uint8Array, name: string): SourceTextReading {
  const encoding = utf16Of(bytes) ?? 'utf-8';
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const what = bytes.includes(0) ? 'is not a text' : 'is not written in UTF-8';
    return { refusal: `“${name}” ${what}. In the program that made it, ${AS_PLAIN_TEXT}.` };
  }
  if (isBinary(text))
    return { refusal: `“${name}” is not a text. In the program that made it, ${AS_PLAIN_TEXT}.` };
  if (!/\p{L}{2}/u.test(text))
    return { refusal: `“${name}” holds no words. Choose the file that holds the text.` };
  return { text };
}

function utf16Of([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** The share of control characters that a text may have. */
const CONTROLS = 0.02;

function isBinary(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- it is they that are looked for
  const controls = text.match(/[\x00-\x08\x0e-\x1f\x7f]/g)?.length ?? 0;
  return text.includes('\0') || controls > CONTROLS * text.length;
}
