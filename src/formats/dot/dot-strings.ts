import type { TextCursor } from '../reading/text-cursor';

const CUT_OFF = 'the file may be cut off or edited by hand';
const PLAIN = /[^"\\]*/y;
/** The end of a line behind a backslash is not part of the text. */
const CONTINUED = /\\(?:\r\n?|\n)/y;
const PAIR = /\\["\\]/y;

/**
 * A text in double quotes as Graphviz keeps it: `\"` is a quotation mark, two backslashes stay two, and what any other
 * means is up to where the text is used.
 */
export function readQuoted(cursor: TextCursor): string {
  const start = cursor.at;
  const parts: string[] = [];
  cursor.at += 1;
  for (;;) {
    parts.push(cursor.take(PLAIN)!);
    if (cursor.isAtEnd)
      cursor.refuse('a text that is not closed', `add the quotation mark; ${CUT_OFF}`, start);
    if (cursor.next === '"') break;
    parts.push(readBackslash(cursor));
  }
  cursor.at += 1;
  return parts.join('');
}

function readBackslash(cursor: TextCursor): string {
  if (cursor.take(CONTINUED) !== undefined) return '';
  const pair = cursor.take(PAIR);
  if (pair !== undefined) return pair === '\\"' ? '"' : pair;
  cursor.at += 1;
  return '\\';
}

/** What stands between the outermost angle brackets. */
export function readHtmlString(cursor: TextCursor): string {
  const start = cursor.at;
  const brackets = /[<>]/g;
  brackets.lastIndex = start;
  let depth = 0;
  for (let found = brackets.exec(cursor.text); found; found = brackets.exec(cursor.text)) {
    depth += found[0] === '<' ? 1 : -1;
    if (depth > 0) continue;
    cursor.at = brackets.lastIndex;
    return cursor.text.slice(start + 1, found.index);
  }
  return cursor.refuse('“<” that is not closed', `add “>”; ${CUT_OFF}`, start);
}

/** Whether a text comes back from a DOT file as it was. */
export const isDotText = (text: string): boolean =>
  !/\0|\p{Surrogate}/u.test(text) && (isQuotable(text) || isHtmlString(text));

/**
 * A text as DOT has it: in double quotes, or in angle brackets where backslashes would eat a quotation mark. Where
 * neither can hold it, its backslashes are doubled; U+0000 becomes U+FFFD.
 */
export function writeDotText(text: string): string {
  const held = text.replaceAll('\0', '\ufffd');
  if (isQuotable(held)) return quoted(held);
  return isHtmlString(held) ? `<${held}>` : quoted(held.replaceAll('\\', '\\\\'));
}

const quoted = (text: string): string => `"${text.replaceAll('"', '\\"')}"`;

/** Not with an odd number of backslashes before a quotation mark, the end of a line or the end. */
const isQuotable = (text: string): boolean => !/(?<!\\)(?:\\\\)*\\(?=["\r\n]|$)/.test(text);

/** Whether each angle bracket in it has its other. */
function isHtmlString(text: string): boolean {
  let depth = 0;
  for (const bracket of text.match(/[<>]/g) ?? []) {
    depth += bracket === '<' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
