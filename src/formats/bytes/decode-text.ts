import { START } from '../reading/place';
import { Refused } from '../reading/refused';
import { encodingName } from './encoding-name';

export interface Decoded {
  text: string;
  /** As files name it: "UTF-8". */
  encoding: string;
  /** Whether that was guessed, since the bytes are no UTF-8 and say nothing. */
  isGuess: boolean;
}

/**
 * A file's text without its byte order mark: UTF-16 and UTF-8 by their marks, else UTF-8, else what the file declares,
 * else Windows-1252; or as was asked for. Throws Refused for what is no text.
 */
export function decodeText(bytes: Uint8Array, asked?: string): Decoded {
  if (asked !== undefined) return decodeAs(bytes, asked);
  const marked = byMark(bytes);
  if (marked) return decodeMarked(bytes, marked);
  if (bytes.subarray(0, 4096).includes(0)) return refuseBinary();
  const text = decode(bytes, 'utf-8');
  if (text !== undefined) return { text, encoding: 'UTF-8', isGuess: false };
  const declared = declaredIn(bytes);
  if (declared === 'utf-8') return refuseBroken(bytes);
  const encoding = declared ?? 'windows-1252';
  const guess = decode(bytes, encoding);
  if (guess === undefined || isBinary(guess)) return refuseBinary();
  return { text: guess, encoding: encodingName(encoding), isGuess: declared === undefined };
}

function decodeMarked(bytes: Uint8Array, mark: string): Decoded {
  const text = decode(bytes, mark);
  if (text !== undefined) return { text, encoding: encodingName(mark), isGuess: false };
  if (mark === 'utf-8') return refuseBroken(bytes);
  throw new Refused(
    `its first bytes say that it is ${encodingName(mark)}, but it is not`,
    START,
    'the file may be cut off; save it as UTF-8 in the program that made it',
  );
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  const text = decode(bytes, encoding);
  if (text === undefined)
    throw new Refused(`not in the encoding ${encodingName(encoding)}`, START, 'choose another encoding');
  if (isBinary(text)) return refuseBinary();
  return { text, encoding: encodingName(encoding), isGuess: false };
}

function byMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
}

/** Undefined where the bytes are not of the encoding, or nobody knows it. */
function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** What the XML declaration at the beginning says. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  return /^<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/.exec(start)?.[1]?.toLowerCase();
}

function isBinary(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- it is they that are looked for
  const controls = text.slice(0, 4096).match(/[\x00-\x08\x0e-\x1f]/g)?.length ?? 0;
  return controls > 4096 * 0.02;
}

function refuseBinary(): never {
  throw new Refused(
    'not a text file',
    START,
    'open a file of one of the formats listed, such as GraphML, GEXF or CSV',
  );
}

/** Says the line on which the bytes stop being UTF-8. */
function refuseBroken(bytes: Uint8Array): never {
  let [low, high] = [0, bytes.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isUtf8Start(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  const lines = new TextDecoder().decode(bytes.subarray(0, low)).split(/\r\n?|\n/);
  throw new Refused(
    'says that it is UTF-8, but is not',
    { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 },
    'save it as UTF-8 in the program that made it',
  );
}

/** Whether bytes are UTF-8, perhaps cut off in the last letter. */
function isUtf8Start(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
