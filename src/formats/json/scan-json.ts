import { isWrittenExactly } from './written-number';

export interface JsonScan {
  depth: number;
  /** Whether a number is written in a way that `JSON.parse` would not give back. */
  hasOddNumbers: boolean;
  /** Names of all its objects. */
  keys: number;
}

const [QUOTE, BACKSLASH, OPEN, CLOSE, ARRAY, ARRAY_END, COLON] = [34, 92, 123, 125, 91, 93, 58];

/** Looks through a text before it is parsed; of a text that is no JSON it says something, too. */
export function scanJson(text: string): JsonScan {
  const scan = { depth: 0, hasOddNumbers: false, keys: 0 };
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if (code === COLON) scan.keys += 1;
    else if (code === OPEN || code === ARRAY) scan.depth = Math.max(scan.depth, (depth += 1));
    else if (code === CLOSE || code === ARRAY_END) depth -= 1;
    else if (isDigit(code)) {
      const end = endOfNumber(text, at);
      const isOdd = end - at > 1 && !isWrittenExactly(text.slice(at, end));
      scan.hasOddNumbers ||= isOdd || (text[at] === '0' && text[at - 1] === '-' && end - at === 1);
      at = end - 1;
    }
  }
  return scan;
}

/** Place of the quote that ends a string; of the last character where none does. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return end;
  }
  return text.length;
}

const isDigit = (code: number) => code >= 48 && code <= 57;

function endOfNumber(text: string, start: number): number {
  let end = start + 1;
  for (let before = 0; ; end += 1) {
    const code = text.charCodeAt(end);
    const isPart = isDigit(code) || code === POINT || isExponent(code);
    if (!isPart && !((code === PLUS || code === MINUS) && isExponent(before))) return end;
    before = code;
  }
}

const [POINT, PLUS, MINUS] = [46, 43, 45];

/** `e` or `E`. */
const isExponent = (code: number) => code === 101 || code === 69;
