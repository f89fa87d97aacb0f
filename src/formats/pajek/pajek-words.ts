import type { TextLine } from '../reading/lines-of';
import { Refused } from '../reading/refused';
import type { Place } from '../reading/place';

export interface PajekWord {
  text: string;
  /** Numbers in quotation marks are texts. */
  isQuoted: boolean;
}

const WORD = /\s*(?:"|(\[[^\][]*\]|\S+))/y;

/** The words of a line: plain, in quotation marks, or an interval in brackets. Throws Refused. */
export function pajekWords(line: TextLine): PajekWord[] {
  const words: PajekWord[] = [];
  const text = line.text.trimEnd();
  const last = text.lastIndexOf('"');
  let at = 0;
  while (at < text.length) {
    WORD.lastIndex = at;
    const [all, plain] = WORD.exec(text)!;
    at += all.length;
    if (plain !== undefined) words.push({ text: plain, isQuoted: false });
    else {
      const end = endOfQuoted(text, at, last);
      if (end === -1)
        throw new Refused(
          'a quotation mark that is not closed',
          placeIn(line, at - 1),
          'add it; the file may be cut off',
        );
      words.push({ text: text.slice(at, end).replace(/\\([\\"])/g, '$1'), isQuoted: true });
      at = end + 1;
    }
  }
  return words;
}

export const placeIn = ({ number }: TextLine, offset: number): Place => ({
  line: number,
  column: offset + 1,
});

/** Of a mark behind a backslash, as igraph writes it, only where another one follows: Pajek itself has no escapes. */
function endOfQuoted(text: string, start: number, last: number): number {
  for (let at = start; at < last; at += 1)
    if (text[at] === '\\' && /[\\"]/.test(text[at + 1]!) && at + 1 < last) at += 1;
    else if (text[at] === '"') return at;
  return last < start ? -1 : last;
}
